/** The one place of this host that lists the languages. Loaded by executors only. */
import { configFiles } from '@onx/config-files';
import type { DependentLanguage, Language } from '@onx/model';
import { python } from '@onx/python';

/** What a core can be written in. */
export const languages: readonly Language[] = [python];

/** What a dependent is made of: its own sources, and whatever names the core beside them. The first one's edits win. */
export const dependentLanguages: readonly DependentLanguage[] = [...languages, configFiles];

/** Reads the configuration files that a core ships. */
export { configReader } from '@onx/config-files';
