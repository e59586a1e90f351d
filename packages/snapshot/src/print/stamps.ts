/** `metadata.yaml`: a stamp per file, saying of each export what it is tagged, since when it is there and whether it is announced to go. */
import { byCodeUnit, type Deprecation, type Snapshot, type SurfaceDefinition } from '@onx/model';
import { areSame, definitionsByFile, type PlacedDefinition } from '../bundle/definitions-by-file';
import { ofEach, printEntries, type Entries, type Layout, type Piece } from './together';
import { yamlScalar } from './yaml-scalar';

/**
 * Canonical bytes of one snapshot or two, file by file. `since` is what the code states; where it states nothing and the snapshot before it lacks the
 * name, the snapshot's version; else null.
 */
export function* stampsTexts(snapshots: readonly Snapshot[]): Generator<Piece> {
  const stamped = snapshots.map(({ surface, origin }, side): Entries<FileStamps> => {
    const earlier = snapshots[side - 1]?.surface.definitions;
    const firstSeen = (fq: string): string | null => (earlier && !Object.hasOwn(earlier, fq) ? origin.version : null);
    const files = [...definitionsByFile(surface)].sort((a, b) => byCodeUnit(a[0], b[0]));
    return { keys: files.map(([file]) => file), at: (index) => ({ definitions: files[index]![1], firstSeen }) };
  });
  yield* ofEach(stamped.map(({ keys }) => `version: 1\nstamps:${keys.length === 0 ? ' []' : ''}\n`));
  yield* printEntries(stamped, LAYOUT);
}

/** What stands in a file, and the version that a name is new in. */
interface FileStamps {
  definitions: readonly PlacedDefinition[];
  firstSeen: (fq: string) => string | null;
}

const LAYOUT: Layout<FileStamps> = {
  print: (file, { definitions, firstSeen }) => `  - file: ${yamlScalar(file)}\n    exports:\n${definitions.map((placed) => printExport(placed, firstSeen(placed.fq))).join('')}`,
  // What both have is new in neither.
  isSame: (a, b) => areSame(a.definitions, b.definitions),
  open: '',
  between: '',
  close: '',
  empty: '',
};

function printExport({ fq, definition }: PlacedDefinition, firstSeen: string | null): string {
  const since = definition.since ?? firstSeen;
  return (
    `      - fq: ${yamlScalar(fq)}\n        tags: [${tagsOf(definition).map(yamlScalar).join(', ')}]\n` +
    `        since: ${since === null ? 'null' : yamlScalar(since)}\n${printDeprecation(definition.deprecated)}`
  );
}

/** The code's and the configuration's tags, with `public_api` or `internal` where none of the three levels is among them. */
export function tagsOf(definition: SurfaceDefinition): string[] {
  if (!definition.tags?.length) return [definition.public ? 'public_api' : 'internal'];
  const tags = new Set(definition.tags);
  if (!tags.has('public_api') && !tags.has('internal') && !tags.has('experimental')) tags.add(definition.public ? 'public_api' : 'internal');
  return [...tags].sort();
}

function printDeprecation(deprecated: Deprecation | undefined): string {
  if (!deprecated) return '        deprecated: false\n';
  const { since, removal, replacement, message } = deprecated;
  const fields = Object.entries({ since, removal, replacement, message }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (fields.length === 0) return '        deprecated: {}\n';
  return `        deprecated:\n${fields.map(([key, value]) => `          ${key}: ${yamlScalar(value)}\n`).join('')}`;
}
