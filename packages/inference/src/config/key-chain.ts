/** Chains of keys in a token stream: `data["a"].get("b", 3)["c"]`. */
import { closingAt } from '../release/tokens';
import { textOf } from '../release/literal';

/** A chain as it stands in the tokens. */
export interface KeyChain {
  /** Keys from the first on. */
  keys: string[];
  /** Default of the last `.get`, as written; absent where there is none. */
  value?: string;
  quoted?: true;
  /** Index of the first token behind the chain. */
  end: number;
}

/** Methods of a mapping whose first argument is a key. */
const TAKES_KEY = /^(?:get\w*|pop|setdefault)$/;

/** The keys that follow the token before `start`; none where something else does. */
export function keyChainAt(tokens: readonly string[], start: number): KeyChain {
  let chain: KeyChain = { keys: [], end: start };
  for (;;) {
    const { end } = chain;
    const subscript = tokens[end] === '[' && tokens[end + 2] === ']' ? textOf(tokens[end + 1]) : undefined;
    if (subscript !== undefined) {
      chain = { keys: [...chain.keys, subscript], end: end + 3 };
      continue;
    }
    const called = tokens[end] === '.' && TAKES_KEY.test(tokens[end + 1] ?? '') && tokens[end + 2] === '(' ? textOf(tokens[end + 3]) : undefined;
    if (called === undefined) return chain;
    const close = closingAt(tokens, end + 2);
    const given = tokens[end + 4] === ',' && close === end + 6 ? tokens[end + 5] : undefined;
    const text = textOf(given);
    chain = { keys: [...chain.keys, called], ...(given === undefined ? {} : { value: text ?? given }), ...(text === undefined ? {} : { quoted: true }), end: close + 1 };
  }
}
