/** Arguments that are gone, where several other callables took one of that name for a parameter that is still there here too. */
import type { SourceWords } from '@onx/model';
import type { Context } from '../../context';
import type { CallableChange } from '../../findings';
import { sidesOf, type CallablePair } from '../callables/callable-pair';
import { tokensOf } from '../bodies/held';

/** Others that have to say so. */
const SEVERAL = 3;
/** From here on a change counts as said. */
const SAID = 0.9;
/** Tokens behind the question among which the other name is set: `is not None: new = …`. */
const BEHIND = 6;

/** Removals once more, as renames where the old body sets the one by the other, and others say that the one is called the other. */
export function takenAlike(changes: readonly CallableChange[], pairs: readonly CallablePair[], context: Context): CallableChange[] {
  const successorOf = agreedOn(changes);
  const byPath = new Map(pairs.map((pair) => [pair.from, pair]));
  return changes.map((change) => {
    const { what, callable } = change;
    const name = what.change === 'remove' ? successorOf(what.parameter.name) : undefined;
    if (what.change !== 'remove' || name === undefined) return change;
    const pair = byPath.get(callable)!;
    const [was] = sidesOf(pair, context);
    const to = (pair.new.parameters ?? []).find((parameter) => parameter.name === name);
    const isKept = to !== undefined && (pair.old.parameters ?? []).some((parameter) => parameter.name === name);
    if (!isKept || !isSetBy(name, what.parameter.name, tokensOf(was), context.from.words)) return change;
    const weight = { feature: 'parameter-siblings', value: 1, weight: 1 };
    return { ...change, what: { change: 'rename', from: what.parameter, to, position: what.position, valuesChange: false }, confidence: SAID * pair.confidence, factors: [weight] };
  });
}

/** The one name that several callables say for it, if nobody says another. */
function agreedOn(changes: readonly CallableChange[]): (name: string) => string | undefined {
  const callables = new Map<string, Map<string, Set<string>>>();
  for (const { what, callable, confidence } of changes) {
    if (what.change !== 'rename' || confidence < SAID) continue;
    const successors = callables.get(what.from.name) ?? new Map<string, Set<string>>();
    callables.set(what.from.name, successors.set(what.to.name, (successors.get(what.to.name) ?? new Set<string>()).add(callable)));
  }
  return (name) => {
    const [only, ...others] = callables.get(name) ?? [];
    return only !== undefined && others.length === 0 && only[1].size >= SEVERAL ? only[0] : undefined;
  };
}

/** `if old: new = …` */
function isSetBy(target: string, source: string, tokens: readonly string[], { keywords }: SourceWords): boolean {
  return tokens.some((token, i) => {
    if (token !== source || tokens[i - 1] !== keywords.if) return false;
    return tokens.slice(i + 1, i + 1 + BEHIND).some((word, at) => word === target && tokens[i + at + 2] === '=');
  });
}
