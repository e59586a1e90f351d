/** What other callables did with a parameter of the same name: evidence for what they agree on, doubt where they don't. */
import { rounded } from '../../confidence/calibrate';
import { replacedWord } from '../../candidates/name-words';
import type { AlignContext } from '../align-context';
import type { AlignedCallables } from './align-callables';
import { isPlain } from './pair-up';

/** So many others that made the same change tell half of all that others can tell. */
const HALF_TOLD = 0.8;

/** What another name with the same word in another's place tells beside the same name. */
const SAME_WORD = 0.8;

/**
 * For a callable: how often the others, of all that renamed or lost such a parameter, gave it that name; in [0, 1], and little where few did. Other names in which the same
 * word took the same one's place (`remote_options` to `target_options`) tell it too, also those of the callable itself.
 */
export function renamedAlike(judged: readonly AlignedCallables[]): (one: AlignedCallables) => AlignContext['siblings'] {
  const renames = new Map<string, number>();
  const froms = new Map<string, number>();
  const words = new Map<string, Set<string>>();
  for (const { pair, alignment } of judged) {
    if (pair.inherited) continue;
    const plain = alignment.renamed.filter(isPlain);
    for (const { from, to } of plain) {
      count(renames, `${from.name}>${to.name}`);
      const word = wordReplaced(from.name, to.name);
      if (word !== undefined) words.set(word, (words.get(word) ?? new Set()).add(`${from.name}>${to.name}`));
    }
    for (const name of [...plain.map((one) => one.from.name), ...alignment.removed.map((one) => one.parameter.name)]) count(froms, name);
  }
  return ({ alignment }) => {
    const had = new Set(alignment.renamed.filter(isPlain).map((one) => `${one.from.name}>${one.to.name}`));
    return (from, to) => {
      const own = had.has(`${from}>${to}`) ? 1 : 0;
      const n = (renames.get(`${from}>${to}`) ?? 0) - own;
      const same = n > 0 ? (n / (n + HALF_TOLD)) * Math.min(1, n / Math.max(1, (froms.get(from) ?? n) - own)) : 0;
      const alike = words.get(wordReplaced(from, to) ?? '');
      const others = alike === undefined ? 0 : alike.size - (alike.has(`${from}>${to}`) ? 1 : 0);
      return Math.max(same, (SAME_WORD * others) / (others + HALF_TOLD));
    };
  };
}

/** `remote>target`, where that is the only difference of two names of several words. */
function wordReplaced(from: string, to: string): string | undefined {
  const word = replacedWord(from, to);
  return word && word.words > 1 ? `${word.was}>${word.is}` : undefined;
}

/** Where others gave the parameter a name that was to be had here as well, no choice is surer than those who made it are many. */
export function doubtWhereOthersDiffer(judged: readonly AlignedCallables[]): AlignedCallables[] {
  const names = new Map<string, Map<string, number>>();
  for (const { alignment } of judged) {
    for (const { from, to } of alignment.renamed) {
      const chosen = names.get(from.name) ?? new Map<string, number>();
      count(chosen, to.name);
      names.set(from.name, chosen);
    }
  }
  return judged.map(({ pair, alignment }) => {
    const free = new Set(alignment.added.map(({ parameter }) => parameter.name));
    const renamed = alignment.renamed.map((one) => {
      const chosen = names.get(one.from.name)!;
      const possible = [...chosen].filter(([name]) => name === one.to.name || free.has(name));
      const share = chosen.get(one.to.name)! / possible.reduce((sum, [, times]) => sum + times, 0);
      return share === 1 ? one : { ...one, confidence: rounded(one.confidence * share) };
    });
    return { pair, alignment: { ...alignment, renamed } };
  });
}

function count(times: Map<string, number>, key: string): void {
  times.set(key, (times.get(key) ?? 0) + 1);
}
