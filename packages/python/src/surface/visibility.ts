/** What of a surface counts as public. Underscores decide, globs from the configuration overrule them. */

export interface Visibility {
  /** @param dotted Path of a module or definition. */
  isPrivate(dotted: string): boolean;
}

/**
 * @param publicGlobs Dotted path globs: `*` is part of one segment, `**` any number of segments. They win over `privateGlobs`, both over underscores.
 */
export function visibilityOf(publicGlobs: readonly string[], privateGlobs: readonly string[]): Visibility {
  const open = publicGlobs.map(globToRegExp);
  const closed = privateGlobs.map(globToRegExp);
  return {
    isPrivate(dotted) {
      if (open.some((glob) => glob.test(dotted))) return false;
      return hasPrivateSegment(dotted) || closed.some((glob) => glob.test(dotted));
    },
  };
}

/** A segment begins with an underscore and is no dunder name. */
function hasPrivateSegment(dotted: string): boolean {
  for (let at = 0; at >= 0 && at < dotted.length; ) {
    const end = dotted.indexOf('.', at);
    if (dotted[at] === '_') {
      const segment = end < 0 ? dotted.slice(at) : dotted.slice(at, end);
      if (!(segment.startsWith('__') && segment.endsWith('__') && segment.length > 4)) return true;
    }
    at = end < 0 ? -1 : end + 1;
  }
  return false;
}

/** `pkg._x.**` covers `pkg._x` too. */
function globToRegExp(glob: string): RegExp {
  const source = glob
    .split('.')
    .map((segment) => (segment === '**' ? '**' : segment.replace(/[\\^$+?()[\]{}|]/g, '\\$&').replaceAll('*', '[^.]*')))
    .join('\\.')
    .replaceAll('\\.**', '(?:\\.[^.]+)*')
    .replace(/^\*\*\\\./, '(?:[^.]+\\.)*')
    .replace(/^\*\*$/, '.*');
  return new RegExp(`^${source}$`, 'u');
}
