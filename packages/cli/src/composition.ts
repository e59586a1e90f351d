/** The one place where this host says which languages it offers. */
import type { Language } from '@onx/model';
import { python } from '@onx/python';

export const LANGUAGES: readonly Language[] = [python];
