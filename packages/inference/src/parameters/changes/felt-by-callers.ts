/** Which differences of two parameter lists a caller feels. */
import { isVariadic, tailOf, type Parameter, type SourceWords } from '@onx/model';
import type { ParameterChange } from '../../findings';
import { definitionAt, type Release } from '../../release/release';
import { isPrivateName } from '../../release/source-words';
import { isOptionalInAForm } from './asked-for';
import type { CallablePair } from '../callables/callable-pair';
import type { FormerName } from '../former/former-names';

/**
 * Whether a caller of the pair feels the change.
 * @param former names that the callable took besides: what they stand for has not just come
 * @param before the old release
 */
export function isFelt(what: ParameterChange, pair: CallablePair, former: readonly FormerName[], before: Release): boolean {
  if (pair.inherited && (what.change === 'add' || what.change === 'default')) return false;
  if (isForwarder(pair.new.parameters) && what.change !== 'rename') return false;
  if (isForwarder(pair.old.parameters) && what.change === 'add' && tailOf(pair.from) !== tailOf(pair.to)) return false;
  if (isOfPrivateParameter(what, before.words)) return false;
  if (what.change === 'add' && wasBeside(what.parameter.name, pair, before)) return false;
  if (what.change === 'add') return former.every(({ from }) => from.name !== what.parameter.name);
  return what.change !== 'require' || !isOptionalInAForm(what.parameter.name, pair.new);
}

/** A change of a parameter that no caller names. What becomes private or public, or must be passed all the same, is felt. */
function isOfPrivateParameter(what: ParameterChange, words: SourceWords): boolean {
  switch (what.change) {
    case 'rename':
      return isPrivateName(what.from.name, words) && isPrivateName(what.to.name, words);
    case 'remove':
    case 'add':
      return isPrivateName(what.parameter.name, words);
    case 'default':
      return isPrivateName(what.name, words);
    default:
      return false;
  }
}

/** The successor of another name stood beside the old callable and took it already: nothing was added to either. */
function wasBeside(name: string, { from, to }: CallablePair, before: Release): boolean {
  return tailOf(from) !== tailOf(to) && (definitionAt(before, to)?.parameters?.some((parameter) => parameter.name === name) ?? false);
}

/** Takes anything by keyword and names nothing: it passes on what it gets, so nothing can be said to be gone or to have come. */
function isForwarder(parameters: readonly Parameter[] = []): boolean {
  return parameters.some(({ kind }) => kind === 'var_keyword') && parameters.every(isVariadic);
}
