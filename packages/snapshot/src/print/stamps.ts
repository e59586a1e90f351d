/** `metadata.yaml`: a stamp per file, saying of each export what it is tagged, since when it is there and whether it is announced to go. */
import { byCodeUnit, type Deprecation, type Snapshot, type Surface, type SurfaceDefinition } from '@onx/model';
import { definitionsByFile, type PlacedDefinition } from '../bundle/definitions-by-file';
import { yamlScalar } from './yaml-scalar';

/**
 * Canonical bytes, file by file. `since` is what the code states; where it states nothing and an earlier release is given that lacks the name, this
 * snapshot's version; else null.
 */
export function* stampsText(snapshot: Snapshot, earlier?: Surface): Generator<string> {
  const isNew = (fq: string): boolean => earlier !== undefined && !Object.hasOwn(earlier.definitions, fq);
  const files = [...definitionsByFile(snapshot.surface)].sort((a, b) => byCodeUnit(a[0], b[0]));
  yield `version: 1\nstamps:${files.length === 0 ? ' []' : ''}\n`;
  for (const [file, definitions] of files) {
    const exports = definitions.map((placed) => printExport(placed, isNew(placed.fq) ? snapshot.origin.version : null));
    yield `  - file: ${yamlScalar(file)}\n    exports:\n${exports.join('')}`;
  }
}

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
