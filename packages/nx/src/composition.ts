/** The one place of this host that lists the languages. Loaded by executors only. */
import type { Language } from '@onx/model';
import { python } from '@onx/python';

export const languages: readonly Language[] = [python];
