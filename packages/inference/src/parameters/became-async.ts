/** Callables whose calls have to be awaited now. */
import type { SurfaceDefinition } from '@onx/model';
import type { CallableChange } from '../generalise/findings';
import { heirsIn } from '../release/heirs';
import { joinPath, tailOf } from '../release/paths';
import { definitionAt, type Release } from '../release/release';
import type { CallablePair } from './callable-pair';

/** The change, if there is one. A class is not awaited, whatever its constructor does. */
export function becameAsync(pair: CallablePair, from: Release): CallableChange[] {
  if (pair.old.async !== undefined || !pair.new.async || pair.old.kind === 'class' || wasAwaited(pair.old, from)) return [];
  return [{ callable: pair.from, what: { change: 'async' }, confidence: pair.confidence, factors: [], deprecated: false }];
}

/** A decorator made its calls awaitable before the language did, or those who derive from its class did. */
function wasAwaited({ decorators = [], owner, name }: SurfaceDefinition, release: Release): boolean {
  if (decorators.some((decorator) => /(?:coroutine|return_future|inlineCallbacks)$/.test(decorator.name))) return true;
  if (!decorators.some((decorator) => tailOf(decorator.name) === 'abstractmethod')) return false;
  return (heirsIn(release).get(owner) ?? []).some((heir) => {
    const own = definitionAt(release, joinPath(heir, name));
    return own !== undefined && (own.async === true || wasAwaited(own, release));
  });
}
