/** An old name that still stands beside its successor and does its own work: that the core sends users on does not say that both give the same. */
import { tailOf } from '@onx/model';
import type { Form } from '../form';
import { areKin, doAlike } from './related-work';

/**
 * Whether what stands under the old name has nothing to do with the successor. What hands on to it, or what it hands on to, what does the same or only fails is no such work, nor is
 * what came under the old name when its content went to the other.
 * @param old the old form of the name
 * @param kept what stands under it in the new release
 */
export function worksApart(old: Form, kept: Form, next: Form): boolean {
  const { words } = kept[0];
  const [had, own, other] = [old, kept, next].map(([release, path]) => release.bodies.tokens(path)) as [readonly string[], readonly string[], readonly string[]];
  if (own.length === 0 || other.length === 0 || own[0] === words.keywords.raise || had.join(' ') === other.join(' ')) return false;
  const [name, toName] = [tailOf(kept[1]), tailOf(next[1])];
  const isLinked = [had, own].some((tokens) => tokens.includes(toName)) || other.includes(name) || areKin(kept, next);
  return !isLinked && !doAlike(own, other, words);
}
