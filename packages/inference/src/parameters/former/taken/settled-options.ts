/** Keywords that a body gives, all in one mapping, to a function of the core that takes one name for another: `options = settle(options)`. */
import { quotedName } from '../../../release/tokens';
import { calledBy } from '../../bodies/called';
import { placeOf } from '../../bodies/options';
import type { AcceptedName } from '../accepted-name';
import { readHandings, type Handing } from './handed-names';
import { tokensOf, writtenAt, type Side } from '../../bodies/held';

/** Keywords that such a function takes for others, and its tokens, which may announce it. */
export interface SettledOptions {
  names: AcceptedName[];
  tokens: readonly string[];
}

/** @param options mappings that hold keywords in the body */
export function settledOptions(side: Side, options: ReadonlySet<string>): SettledOptions[] {
  if (options.size === 0) return [];
  const { release } = side;
  return release.bodies.calls(writtenAt(side)).flatMap((call) => {
    const at = placeOf(call, options);
    const callee = at === undefined ? undefined : calledBy(call, side);
    if (at === undefined || !callee) return [];
    const mapping = typeof at === 'string' ? at : callee.definition.parameters![at]?.name;
    if (mapping === undefined) return [];
    const tokens = tokensOf(callee);
    const handings = readHandings(tokens, { options: new Set([mapping, ...copiesOf(mapping, tokens)]), parameters: new Set() }, release.words);
    return [{ tokens, names: keywordsIn(handings) }];
  });
}

/** Those of a keyword to another keyword, without their quotes. */
function keywordsIn(handings: readonly Handing[]): AcceptedName[] {
  return handings.flatMap(({ from, to }) => {
    const [was, is] = [quotedName(from), quotedName(to)];
    return was !== undefined && is !== undefined && was !== is ? [{ from: was, to: is }] : [];
  });
}

/** `other = options.copy()`: nothing is asked of it. */
function copiesOf(mapping: string, tokens: readonly string[]): string[] {
  return tokens.flatMap((token, i) => (token === mapping && tokens[i - 1] === '=' && tokens[i + 1] === '.' && tokens[i + 3] === '(' && tokens[i + 4] === ')' ? [tokens[i - 2]!] : []));
}
