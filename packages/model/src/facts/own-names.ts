/** What normalised tokens write in place of a definition's own names, so that a body stays the same when only they change. */

/** The definition that the tokens are of. */
export const OWN_NAME = '§';
/** A class around it. */
export const OWN_CLASS = '§§';
