/** What several languages plan for one dependent, as one rewrite: a file may be the concern of more than one of them. */
import { applyEdits, decodeSource, encodeSource, type Diagnostic, type FileRewrite, type Rewrite, type Site, type TextEdit } from '@onx/model';

const same = (a: TextEdit, b: TextEdit): boolean => a.start === b.start && a.end === b.end && a.text === b.text;
/** Two insertions at one place count: nothing says which comes first. */
const overlap = (a: TextEdit, b: TextEdit): boolean => (a.start < b.end && b.start < a.end) || a.start === b.start;

function merge(first: FileRewrite, second: FileRewrite): FileRewrite | null {
  const more = second.edits.filter((edit) => !first.edits.some((other) => same(edit, other)));
  if (more.some((edit) => first.edits.some((other) => overlap(edit, other)))) return null;
  const source = decodeSource(first.before);
  if (!source) return null;
  const edits = [...first.edits, ...more].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...first, edits, after: encodeSource({ ...source, text: applyEdits(source.text, edits) }) };
}

function conflict(path: string): Diagnostic {
  return {
    code: 'ONX3023',
    severity: 'warning',
    message: `two languages would edit the same place of ${path}; only the first one's edits were made there`,
    hint: 'Look at the sites listed for this file, and make what is missing by hand.',
    file: path,
  };
}

/**
 * Merges rewrites in the order of their languages. Where edits of a later one overlap those of an earlier one, none of its edits in
 * that file are made and its sites there are left to review.
 */
export function mergeRewrites(rewrites: readonly Rewrite[]): Rewrite {
  const files = new Map<string, FileRewrite>();
  const sites: Site[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const rewrite of rewrites) {
    const dropped = new Set<string>();
    for (const file of rewrite.files) {
      const known = files.get(file.path);
      const merged = known ? merge(known, file) : file;
      if (merged) files.set(file.path, merged);
      else dropped.add(file.path);
    }
    diagnostics.push(...rewrite.diagnostics, ...[...dropped].map(conflict));
    sites.push(...rewrite.sites.map((site): Site => (dropped.has(site.file) && site.action !== 'review' ? { ...site, action: 'review', reason: 'another edit is made at the same place' } : site)));
  }
  return { files: [...files.values()], sites, diagnostics };
}
