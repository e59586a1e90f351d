/** Callables whose calls have to be awaited now. */
import { joinPath, type SurfaceDefinition } from '@onx/model';
import type { CallableChange } from '../../findings';
import { isAbstract } from '../../release/decorators';
import { heirsIn } from '../../release/heirs';
import { definitionAt, type Release } from '../../release/release';
import { itemsAt } from '../../release/tokens';
import type { CallablePair } from '../callables/callable-pair';
import { wrappingPath } from '../former/taken/decorated';

/** The change, if there is one. A class is not awaited, whatever its constructor does. */
export function becameAsync(pair: CallablePair, from: Release, to: Release): CallableChange[] {
  if (pair.old.async !== undefined || !pair.new.async || pair.old.kind === 'class' || wasAwaited(pair.old, from) || isWrappedOtherwise(pair, to)) return [];
  return [{ callable: pair.from, what: { change: 'async' }, confidence: pair.confidence, factors: [], deprecated: false }];
}

/** A decorator made its calls awaitable before the language did, or those who derive from its class did. */
function wasAwaited(definition: SurfaceDefinition, release: Release): boolean {
  const { decorators = [], owner, name } = definition;
  if (decorators.some((decorator) => /(?:coroutine|return_future|inlineCallbacks)$/.test(decorator.name))) return true;
  if (!isAbstract(definition)) return false;
  return (heirsIn(release).get(owner) ?? []).some((heir) => {
    const own = definitionAt(release, joinPath(heir, name));
    return own !== undefined && (own.async === true || wasAwaited(own, release));
  });
}

/** A decorator of the core that the old form had not makes a plain function of it, which may call another one or wait for it itself. */
function isWrappedOtherwise({ old, new: next }: CallablePair, to: Release): boolean {
  const known = new Set(old.decorators?.map(({ name }) => name));
  return (next.decorators ?? []).some(({ name }) => {
    const path = known.has(name) ? null : wrappingPath(name, next, to);
    return path !== null && !givesWhatItWraps(path, to);
  });
}

/** Where nothing is awaited, a coroutine is passed on by giving back what one call of one function gave. */
function givesWhatItWraps(path: string, { bodies, definitions, words: { keywords } }: Release): boolean {
  const tokens = bodies.tokens(path);
  const inner = tokens.flatMap((token, i) => (token === keywords.function && tokens[i + 2] === '(' ? itemsAt(tokens, i + 2).map(([name]) => name) : []));
  const taken = new Set([...definitions.get(path)!.parameters!.map(({ name }) => name), ...inner]);
  const calls = tokens.flatMap((token, i) => (taken.has(token) && tokens[i + 1] === '(' && tokens[i - 1] !== '.' && tokens[i - 1] !== keywords.function ? [i] : []));
  return tokens.includes(keywords.await) || (new Set(calls.map((at) => tokens[at])).size <= 1 && calls.every((at) => tokens[at - 1] === keywords.return || tokens[at - 1] === '='));
}
