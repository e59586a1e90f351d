/** `.onx/applied.yaml`: which manifest took this package from which version of a core to which. Meant to be committed. */
import { OnxError } from '@onx/model';

/** Path in the target. */
export const APPLIED_PATH = '.onx/applied.yaml';

export interface AppliedMigration {
  /** Name of the core as its manifest says. */
  core: string;
  from: string;
  to: string;
  /** Digest of the manifest's bytes, `blake3:<hex>`. */
  manifest: string;
}

const FIELDS = ['core', 'from', 'to', 'manifest'] as const;
const HEAD = '# Written by onx-migrate; commit it. It keeps a second run from migrating twice.\n';
const PAIR = /^(\s*)(- )?([a-z_]+):(?:\s+(.*?))?\s*$/;

/** Always quoted, so that no YAML reader takes a version for a number. */
export function printApplied(migrations: readonly AppliedMigration[]): string {
  const entries = migrations.map((migration) => FIELDS.map((field, index) => `${index === 0 ? '  - ' : '    '}${field}: ${JSON.stringify(migration[field])}\n`).join(''));
  return `${HEAD}applied_version: 1\nmigrations:${entries.length === 0 ? ' []' : ''}\n${entries.join('')}`;
}

function fail(line: number, what: string): never {
  throw new OnxError('ONX3020', 2, `${APPLIED_PATH}:${line} ${what}.`, 'Restore the file from git, or remove it to migrate as if nothing had been applied.');
}

function scalar(text: string, line: number): string {
  if (text.startsWith("'") && text.endsWith("'") && text.length > 1) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) return text.replace(/\s+#.*$/, '');
  try {
    return String(JSON.parse(text));
  } catch {
    return fail(line, `has a value that is not understood: ${text}`);
  }
}

/**
 * Reads the block form that `printApplied` writes, whatever its quotes, comments and indentation.
 * @throws OnxError ONX3020 where it is damaged or of a newer version.
 */
export function parseApplied(text: string): AppliedMigration[] {
  const migrations: Record<string, string>[] = [];
  let version: string | undefined;
  text.split(/\r?\n/).forEach((content, index) => {
    const line = index + 1;
    if (/^\s*(#|$)/.test(content)) return;
    const match = PAIR.exec(content) ?? fail(line, 'is not understood');
    const [, indent = '', dash, key = '', value = ''] = match;
    if (indent === '' && !dash) {
      if (key === 'applied_version') version = scalar(value, line);
      return;
    }
    if (dash) migrations.push({});
    const entry = migrations.at(-1) ?? fail(line, 'stands outside an entry');
    entry[key] = scalar(value, line);
  });
  if (version !== '1') fail(1, version === undefined ? 'has no applied_version' : `is of version ${version}, which this release does not read`);
  return migrations.map((entry) => {
    const [core, from, to, manifest] = FIELDS.map((field) => entry[field] ?? fail(1, `has an entry without ${field}`));
    return { core, from, to, manifest } as AppliedMigration;
  });
}

/** The version of a core that the record says the target is at; undefined where it says nothing of it. */
export function recordedVersion(migrations: readonly AppliedMigration[], core: string): string | undefined {
  return migrations.findLast((migration) => migration.core === core)?.to;
}
