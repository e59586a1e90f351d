/** Tens of thousands of definitions of which none stays where it was. */
import { packageOf, times, type ScaleCase } from './scale-case';

const MODULES = 400;
const VERBS = ['load', 'merge', 'check', 'rank', 'split', 'sync', 'trace', 'bind', 'score', 'fold', 'pack', 'scan', 'seal', 'clone', 'probe', 'weigh', 'drain', 'match', 'prune'];
const NOUNS = ['order', 'parcel', 'ledger', 'route', 'quota', 'window', 'signal', 'policy', 'tenant', 'batch', 'digest', 'cursor', 'schema', 'token', 'lease', 'shard', 'invoice'];
const OTHER_VERBS = VERBS.map((verb) => `re${verb}`);

function functionText(index: number, verb: string, edited: boolean): string {
  const noun = NOUNS[index % NOUNS.length];
  return [
    `def ${verb}_${noun}_${index}(values, limit=${index % 97}, *, strict=False):`,
    `    kept = [value * ${index} for value in values if value.${noun}_weight > limit]`,
    `    total = sum(kept) + ${(index * 7) % 1000}${edited ? ' - len(values)' : ''}`,
    `    if strict and total > ${index * 3}:`,
    `        raise ValueError(f"${noun} {total} is over ${index % 50}")`,
    `    return total / max(1, len(kept) + ${index % 31})`,
    '',
    '',
  ].join('\n');
}

/** @param homeOf module of a function */
function release(count: number, prefix: string, verbs: readonly string[], edited: boolean, homeOf: (index: number) => number): Map<string, string> {
  const modules = new Map<string, string>();
  for (let index = 0; index < count; index++) {
    const module = `${prefix}_${homeOf(index)}`;
    modules.set(module, `${modules.get(module) ?? ''}${functionText(index, verbs[index % verbs.length] as string, edited)}`);
  }
  return packageOf(modules);
}

const inOrder = (index: number): number => index % MODULES;
/** Functions of one module end up in as many modules as there are. */
const scattered = (index: number): number => (index * 7 + Math.floor(index / MODULES) * 13) % MODULES;

/** One-line definitions of three kinds, all alike but for their names. */
function alike(count: number, names: readonly [string, string, string]): string {
  const [limit, stub, fault] = names;
  return times(count, (index) => [`${limit}_${index} = 0\n`, `def ${stub}_${index}(): ...\n`, `class ${fault}${index}(Exception): pass\n`][index % 3]).join('');
}

const ALIKE = ['LIMIT', 'stub', 'Fault'] as const;
const RENAMED = ['CEILING', 'hook', 'Problem'] as const;

function methods(count: number, verbs: readonly string[], edited: boolean): string {
  const one = (index: number): string => functionText(index, verbs[index % verbs.length] as string, edited).replace('(values', '(self, values').trimEnd().replace(/^/gm, '    ');
  return `class Wide:\n${times(count, one).join('\n\n')}\n`;
}

export const MANY_DEFINITIONS: readonly ScaleCase[] = [
  {
    id: 'moved',
    what: '20,000 functions, each moved to another module',
    make: () => ({ from: release(20_000, 'part', VERBS, false, inOrder), to: release(20_000, 'section', VERBS, false, scattered) }),
  },
  {
    id: 'moved-renamed',
    what: '20,000 functions, each moved, renamed and edited',
    make: () => ({ from: release(20_000, 'part', VERBS, false, inOrder), to: release(20_000, 'section', OTHER_VERBS, true, scattered) }),
  },
  {
    id: 'alike-moved',
    what: 'a file of 50,000 one-liners, moved',
    make: () => ({ from: packageOf([['before', alike(50_000, ALIKE)]]), to: packageOf([['after', alike(50_000, ALIKE)]]) }),
  },
  {
    id: 'alike-renamed',
    what: 'a file of 50,000 one-liners, all renamed',
    make: () => ({ from: packageOf([['same', alike(50_000, ALIKE)]]), to: packageOf([['same', alike(50_000, RENAMED)]]) }),
  },
  {
    id: 'members',
    what: 'a class of 5,000 methods, all renamed and edited',
    make: () => ({ from: packageOf([['wide', methods(5000, VERBS, false)]]), to: packageOf([['wide', methods(5000, OTHER_VERBS, true)]]) }),
  },
];
