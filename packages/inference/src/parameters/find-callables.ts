/** Changes of the parameter lists of matched callables. */
import type { Parameter } from '@onx/model';
import type { Context } from '../context';
import type { CallableChange, MemberChange } from '../findings';
import { alignCallables, type AlignedCallables } from './alignment/align-callables';
import { attributeKeywords } from './callables/attribute-keywords';
import { changesOf } from './changes/callable-changes';
import { sidesOf, type CallablePair } from './callables/callable-pair';
import { collectValues } from './values/collect-values';
import { besideNames } from './former/former-names';
import { withForwarded } from './callables/forwarders';
import { openedByPlace } from './changes/given-by-place';
import { doubtWhereOthersDiffer, renamedAlike } from './alignment/renamed-alike';
import { takenAlike } from './alignment/taken-alike';

/** How often all are aligned: the first time without what the others did. */
const PASSES = 3;

/**
 * In passes: the names that changed alike in many callables are evidence for the rest.
 * @param hidden callables that no user calls, of which others hand on the keywords
 * @param members changes of members, which defaults may name
 */
export function findCallableChanges(called: readonly CallablePair[], hidden: readonly CallablePair[], members: readonly MemberChange[], context: Context): CallableChange[] {
  const fields = new Map(members.filter((member) => member.toOwner === undefined).map((member) => [`${member.owner}.${member.name}>${member.toName}`, member.confidence]));
  const pairs = [...called, ...hidden];
  const changed = pairs.map((pair) => openedByPlace(pair, ...sidesOf(pair, context))).filter((pair) => isChanged(pair, context));
  let judged = changed.map((pair): AlignedCallables => ({ pair, alignment: alignCallables(pair, context, fields, () => 0) }));
  for (let pass = 1; pass < PASSES; pass++) {
    const siblings = renamedAlike(judged);
    judged = judged.map((one) => (isOpen(one) ? { ...one, alignment: alignCallables(one.pair, context, fields, siblings(one)) } : one));
  }
  judged = doubtWhereOthersDiffer(judged);
  const values = collectValues(judged, context);
  const changes = takenAlike(judged.flatMap((one) => changesOf(one, values, members, context)), pairs, context);
  const said = new Set(changes.flatMap(({ callable, what }) => (what.change === 'rename' ? [`${callable} ${what.from.name}`] : [])));
  const ofAttributes = attributeKeywords(members, pairs, context).filter(({ callable, what }) => what.change === 'rename' && !said.has(`${callable} ${what.from.name}`));
  const all = [...changes, ...ofAttributes];
  const known = new Set(hidden.map(({ from }) => from));
  return withForwarded(all, pairs, context).filter(({ callable }) => !known.has(callable));
}

function isChanged(pair: CallablePair, context: Context): boolean {
  const { from, old, new: next } = pair;
  const { declarations } = context;
  return declarations.documentedArguments.of(from).length > 0 || besideNames(...sidesOf(pair, context), declarations.between(from)).length > 0 || old.sig !== next.sig || old.async !== next.async || !sameParameters(old.parameters, next.parameters);
}

/** Something came that may be what another was, also one that is still taken. */
function isOpen({ alignment: { renamed, added } }: AlignedCallables): boolean {
  return renamed.length + added.length > 0;
}

function sameParameters(a: readonly Parameter[] = [], b: readonly Parameter[] = []): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((one, i) => {
    const other = b[i]!;
    return one.name === other.name && one.kind === other.kind && one.default === other.default;
  });
}
