/** Whether what was passed for an argument did anything: who drops it then gets something else. */
import { readsOf } from '../../release/tokens';
import { warnsOf } from '../former/told/announced';
import { announcedArguments } from '../former/told/declared-arguments';
import { decoratorsOf } from '../former/taken/decorated';
import { textOn, tokensOf, writtenAt, type Side } from '../bodies/held';
import { isWithoutEffectBy } from '../former/words-of-an-end';

/** Not where the core says that it goes, or its body never reads it. Where the body is not at hand, it may have been read. */
export function hadEffect(name: string, side: Side): boolean {
  const tokens = tokensOf(side);
  if (warnsOf(name, '', tokens, side.release.words) || isWithoutEffectBy(textOn(name, side)) || announcedArguments(decoratorsOf(side))(name)) return false;
  return side.release.bodies.tokens(writtenAt(side)).length === 0 || readsOf(name, tokens).length > 0;
}
