/** Every feature, in the order that reports print them. */
import { basesAlike } from './bases-alike';
import { bodyLikeness } from './body-likeness';
import { callSites } from './call-sites';
import { coChange } from './co-change';
import { containerMapped } from './container-mapped';
import { declaredBetween } from './declared-between';
import { declaredInDocuments } from './declared-in-documents';
import { declaredInNew } from './declared-in-new';
import { declaredInOld } from './declared-in-old';
import { decoratorsAlike } from './decorators-alike';
import { documentationAlike } from './documentation-alike';
import { definitionSurvives } from './definition-survives';
import type { Feature } from './feature';
import { history } from './history';
import { kindKept } from './kind-kept';
import { membersInCommon } from './members-in-common';
import { nameLikenessFeature } from './name-likeness';
import { neighboursMapped } from './neighbours-mapped';
import { placeAmongSiblings } from './place-among-siblings';
import { replacedInUse } from './replaced-in-use';
import { sameBody } from './same-body';
import { sameName } from './same-name';
import { siblingsMovedAlike } from './siblings-moved-alike';
import { signatureLikeness } from './signature-likeness';
import { targetIsNew } from './target-is-new';
import { targetIsPublic } from './target-is-public';
import { valueAlike } from './value-alike';

/** Features of pairs of definitions. */
export const FEATURES: readonly Feature[] = [
  declaredInNew,
  declaredInOld,
  declaredBetween,
  declaredInDocuments,
  history,
  definitionSurvives,
  sameBody,
  valueAlike,
  bodyLikeness,
  signatureLikeness,
  membersInCommon,
  basesAlike,
  decoratorsAlike,
  documentationAlike,
  sameName,
  nameLikenessFeature,
  containerMapped,
  siblingsMovedAlike,
  neighboursMapped,
  coChange,
  callSites,
  replacedInUse,
  placeAmongSiblings,
  kindKept,
  targetIsNew,
  targetIsPublic,
];

/** Those by which the core itself says what became of a name. */
export const DECLARATIONS: readonly string[] = FEATURES.filter(({ family }) => family === 'declaration').map(({ id }) => id);
