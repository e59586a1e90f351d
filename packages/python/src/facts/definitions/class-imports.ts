/** Members that a class imports in its body: `from .src import draw` makes `draw` a method of it. */
import type { Statement } from '../../syntax/ast';
import type { DefinitionList, DefinitionScope } from './definition-scope';
import { importFacts, type Condition } from '../names/import-facts';
import { digest } from './signature';

/** Adds one attribute for each name, as another name of what is imported: with the dots of a relative import before it. */
export function addImportedMembers(list: DefinitionList, scope: DefinitionScope, node: Extract<Statement, { type: 'ImportFrom' }>, condition: Condition): void {
  for (const { module, level, name, as, line } of importFacts(list.file, node, condition)) {
    if (name === undefined || name === '*') continue;
    const aliasOf = `${'.'.repeat(level)}${module === '' ? '' : `${module}.`}${name}`;
    list.add(scope, { name: as, kind: 'attribute', parent: scope.index, line, start: node.start, end: node.end, aliasOf, sig: digest('attribute '), size: 0 }, condition);
  }
}
