import type { KindRule } from './kind-rule';
import { renameKey } from '../edits/keys';

/** A variable of the environment or a key of a settings object got another name. Files are edited by `config-files`. */
export const configKeyRename: KindRule<'config.key_rename'> = {
  kind: 'config.key_rename',
  explain: ({ match }) => `configuration key ${match.from} is now ${match.to}${match.values ? ', with other values' : ''}`,
  atKey: (operation, site) => renameKey(operation, operation.match.to, site, operation.match.values && site.context.explain(operation)),
};
