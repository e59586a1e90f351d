export { python } from './language';
export { parseModule } from './syntax/parse';
export type * as Syntax from './syntax/ast';
