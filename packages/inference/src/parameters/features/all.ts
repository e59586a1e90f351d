/** Every feature of parameters, in the order that reports print them. */
import type { ParameterFeature } from './feature';
import { parameterAnnotation } from './parameter-annotation';
import { parameterDeclared } from './parameter-declared';
import { parameterDefault } from './parameter-default';
import { parameterField } from './parameter-field';
import { parameterInUse } from './parameter-in-use';
import { parameterName } from './parameter-name';
import { parameterPosition } from './parameter-position';
import { parameterRole } from './parameter-role';
import { parameterSiblings } from './parameter-siblings';
import { parameterText } from './parameter-text';
import { parameterVotes } from './parameter-votes';

/** Features of pairs of parameters. */
export const PARAMETER_FEATURES: readonly ParameterFeature[] = [
  parameterDeclared,
  parameterRole,
  parameterText,
  parameterField,
  parameterName,
  parameterSiblings,
  parameterVotes,
  parameterInUse,
  parameterPosition,
  parameterAnnotation,
  parameterDefault,
];
