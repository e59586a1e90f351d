/** The repository that a core is in. */
import { openRepository, type Repository } from '@onx/git';
import type { CoreOptions } from '@onx/snapshot';

/** The one that is open already, or the one around the core's folder. @throws OnxError ONX10xx */
export async function repositoryOf({ repository, corePath }: Pick<CoreOptions, 'repository' | 'corePath'>): Promise<Repository> {
  return repository ?? openRepository(corePath);
}
