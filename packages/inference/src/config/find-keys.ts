/** All renamed keys: of files, variables and options, as far as the core ships, reads or declares them. */
import type { ConfigFileChange } from '@onx/model';
import type { Context } from '../context';
import type { CallableChange, KeyChange, MemberChange } from '../findings';
import { findFileKeys } from './find-file-keys';
import { findLoadedKeys } from './find-loaded-keys';
import { findOptions, optionsOfCommands } from './find-options';
import { findVariables, variablesOfSettings } from './find-variables';
import { KeyVotes } from './key-votes';

/** Each key once: where several ways lead to it, the surest change. */
export function findKeys(files: readonly ConfigFileChange[], members: readonly MemberChange[], callables: readonly CallableChange[], context: Context): KeyChange[] {
  const votes = new KeyVotes(context);
  return surest([
    ...findFileKeys(files, context, votes),
    ...findLoadedKeys(members, context, votes),
    ...findVariables(context, votes),
    ...variablesOfSettings(members, context),
    ...findOptions(context, votes),
    ...optionsOfCommands(callables, context),
  ]);
}

/** Each rename once, as sure as its best evidence. */
function surest(changes: readonly KeyChange[]): KeyChange[] {
  const byRename = new Map<string, KeyChange>();
  for (const change of changes) {
    const id = `${change.file}\n${change.from}\n${change.to}`;
    const known = byRename.get(id);
    if (!known || known.confidence < change.confidence) byRename.set(id, change);
  }
  return [...byRename.values()];
}
