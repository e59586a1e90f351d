/** All renamed keys: of files, variables and options, as far as the core ships, reads or declares them. */
import type { ConfigFileChange } from '@onx/model';
import type { Context } from '../features/feature';
import type { CallableChange, KeyChange, MemberChange } from '../generalise/findings';
import { findFileKeys } from './find-file-keys';
import { findOptions, optionsOfCommands } from './find-options';
import { findVariables, variablesOfSettings } from './find-variables';
import { KeyVotes } from './key-votes';

export function findKeys(files: readonly ConfigFileChange[], members: readonly MemberChange[], callables: readonly CallableChange[], context: Context): KeyChange[] {
  const votes = new KeyVotes(context);
  return [...findFileKeys(files, context, votes), ...findVariables(context, votes), ...variablesOfSettings(members, context), ...findOptions(context, votes), ...optionsOfCommands(callables, context)];
}
