/** What is said of keys between two releases given as files. For specs only. */
import { inferBetween, printOperations, releaseOf } from './read-release';

/** One line for each `config.key_rename`; `mill` is a package in both releases. */
export function keysBetween(old: Record<string, string>, next: Record<string, string>): string[] {
  const release = (files: Record<string, string>): ReturnType<typeof releaseOf> => releaseOf({ 'mill/__init__.py': '', ...files });
  return printOperations(inferBetween(release(old), release(next))).flatMap((line) => {
    const [, band, match = '{}', deprecated = ''] = /^(\w+) config\.key_rename (\{.*\})( deprecated)?$/.exec(line) ?? [];
    if (band === undefined) return [];
    const { file, from, to, values } = JSON.parse(match) as { file: string; from: string; to: string; values?: object };
    return [`${band} ${file}: ${from} > ${to}${values ? ` ${JSON.stringify(values)}` : ''}${deprecated}`];
  });
}
