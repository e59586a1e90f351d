/** The one place where this host says which languages it offers. */
import { configFiles } from '@onx/config-files';
import type { DependentLanguage, Language } from '@onx/model';
import { python } from '@onx/python';

/** What a core can be written in. */
export const LANGUAGES: readonly Language[] = [python];

/** What a dependent is made of: its own sources, and whatever names the core beside them. The first one's edits win. */
export const DEPENDENT_LANGUAGES: readonly DependentLanguage[] = [...LANGUAGES, configFiles];
