/** Renamed keys of files that dependents write and the core reads: those that its code names, and fields of the classes that it fills from them. */
import { byCodeUnit } from '@onx/model';
import { LISTED } from '../confidence/calibrate';
import type { Context } from '../context';
import type { KeyChange, MemberChange } from '../findings';
import { isOthers } from './find-file-keys';
import type { KeyVotes } from './key-votes';
import { loadedFiles, type LoadedFiles } from './loaded-files';
import { pairKeys, surroundingsOf, TYPE_CHANGED } from './pair-keys';
import type { SeenKey } from './seen-key';

/** All are listed: code that did not change was not read, so it may go on reading the old key, or read it from another file too. */
export function findLoadedKeys(members: readonly MemberChange[], context: Context, votes: KeyVotes): KeyChange[] {
  const old = loadedFiles(context.from);
  if (old.keys.length === 0 && old.classes.size === 0) return [];
  return [...keysOfClasses(members, old, context), ...keysInCode(old, loadedFiles(context.to), context, votes)];
}

function keysOfClasses(members: readonly MemberChange[], { classes }: LoadedFiles, context: Context): KeyChange[] {
  return members.flatMap(({ owner, name, toName, toOwner, shape, toShape, deprecated, confidence, factors }): KeyChange[] => {
    const table = classes.get(owner);
    if (!table || shape !== 'value' || toShape !== 'value' || deprecated || toOwner !== undefined || isOthers(table.file, table.path.join('.'), context.from)) return [];
    const at = (key: string): string => [...table.path, key].join('.');
    return [{ file: table.file, from: at(name), to: at(toName), confidence: Math.min(confidence, LISTED), factors }];
  });
}

/** Tables by file and path, with their keys in the order of reading. */
function tablesOf({ keys }: LoadedFiles): Map<string, { file: string; path: string; keys: Map<string, SeenKey> }> {
  const tables = new Map<string, { file: string; path: string; keys: Map<string, SeenKey> }>();
  for (const { file, path, chain } of keys) {
    chain.keys.forEach((name, index) => {
      const at = [...path, ...chain.keys.slice(0, index)].join('.');
      const table = tables.get(`${file}:${at}`) ?? { file, path: at, keys: new Map<string, SeenKey>() };
      tables.set(`${file}:${at}`, table);
      const last = index === chain.keys.length - 1;
      if (!table.keys.has(name)) table.keys.set(name, { name, ...(last && chain.value !== undefined ? { value: chain.value } : {}), ...(last && chain.quoted ? { quoted: true } : {}) });
    });
  }
  return tables;
}

function keysInCode(old: LoadedFiles, next: LoadedFiles, context: Context, votes: KeyVotes): KeyChange[] {
  const [before, after] = [tablesOf(old), tablesOf(next)];
  const out: KeyChange[] = [];
  for (const [id, { file, path, keys }] of [...before].sort(([a], [b]) => byCodeUnit(a, b))) {
    const now = after.get(id)?.keys;
    if (!now || isOthers(file, path, context.from)) continue;
    const pairs = pairKeys([...keys.values()].filter(({ name }) => !now.has(name)), [...now.values()].filter(({ name }) => !keys.has(name)), surroundingsOf(keys, now, votes));
    const at = path === '' ? '' : `${path}.`;
    for (const { from, to, typeChanged, confidence, factors } of pairs) out.push({ file, from: at + from.name, to: at + to.name, ...(typeChanged ? { doubt: TYPE_CHANGED } : {}), confidence: Math.min(confidence, LISTED), factors });
  }
  return out;
}
