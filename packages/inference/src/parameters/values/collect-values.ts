/** Where the values of a renamed argument mean something else now, what all that tells of them is put together. */
import type { Context } from '../../context';
import type { AlignedCallables } from '../alignment/align-callables';
import { calledAs } from '../callables/callable-pair';
import { meansOtherValues } from './other-values';
import { countDefaults, countPassed, countValues, type ValueVotes } from './value-map';

/** Values before and after by `old>new` name, over all callables whose argument was renamed alike; only where one of them means something else. */
export function collectValues(judged: readonly AlignedCallables[], context: Context): Map<string, ValueVotes> {
  const values = new Map<string, ValueVotes>();
  const { words } = context.from;
  for (const { alignment } of judged) {
    for (const { from, to } of alignment.renamed) if (meansOtherValues(from, to, words)) values.set(`${from.name}>${to.name}`, new Map());
  }
  for (const { pair, alignment } of judged) {
    for (const { from, to } of alignment.renamed) {
      const votes = values.get(`${from.name}>${to.name}`);
      if (!votes) continue;
      countDefaults(from, to, words, votes);
      countValues(pair, from.name, to.name, context, votes);
      countPassed(context.uses.passed(calledAs(pair.from, words), from.name, to.name), words, votes);
    }
  }
  return values;
}
