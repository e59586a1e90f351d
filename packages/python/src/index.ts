export { python } from './language';
export { assembleSurface } from './surface/assemble';
export { isRequirementFile, listRequirements, rewriteRequirement, type RequirementRewrite, type RequirementUpdate } from './requirements/requirements';
export { parseExpression, parseModule } from './syntax/parse';
export type * as Syntax from './syntax/ast';
