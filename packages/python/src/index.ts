export { LineIndex } from './syntax/line-index';
export { parseExpression, parseModule } from './syntax/parse';
export type * as Syntax from './syntax/ast';
