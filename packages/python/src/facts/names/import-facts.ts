/** Names that import statements bind. */
import type { ImportFact } from '@onx/model';
import type { Statement } from '../../syntax/ast';
import type { SourceFile } from '../source-file';

/** How a statement stands in its module: always run, or only sometimes. */
export type Condition = 'type_checking' | 'if' | 'try' | undefined;

/** One fact for each name that the statement binds. */
export function importFacts(file: SourceFile, node: Extract<Statement, { type: 'Import' | 'ImportFrom' }>, condition: Condition): ImportFact[] {
  const common = condition ? { conditional: condition } : {};
  return node.names.map(({ name, as }) => {
    const line = file.lineOf(name.start);
    const aliased = as ? { aliased: true as const } : {};
    if (node.type === 'ImportFrom') {
      return { module: node.module?.name ?? '', level: node.level, name: name.name, as: as?.name ?? name.name, ...aliased, ...common, line };
    }
    return { module: name.name, level: 0, as: as?.name ?? (name.name.split('.', 1)[0] as string), ...aliased, ...common, line };
  });
}
