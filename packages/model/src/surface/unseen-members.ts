/**
 * Where a class or a module may have members that reading does not see, as its surface spells it.
 *
 * These are words of one language in a package that should know none. They can't be handed in like its other words: a surface is data, read
 * from `surface.json` and indexed where no language is at hand (manifest, migration, Nx), and its index is kept by the surface alone, so
 * that whoever indexed it first would decide for all. The judgement belongs into `assemble` of the language, with a mark in the surface;
 * that changes the format, and is due with the next change of it or with the second language. Until then a surface that spells bases and
 * decorators otherwise is only doubted more: what is not listed here counts as open.
 */

/** Bases that add no members worth naming, so that a class below them is still fully known. */
const EMPTY_BASES = new Set(
  ['object', 'ABC', 'abc.ABC', 'metaclass=ABCMeta', 'metaclass=abc.ABCMeta', 'Generic', 'Protocol'].concat(
    ['typing.Generic', 'typing.Protocol', 'typing_extensions.Generic', 'typing_extensions.Protocol', 'builtins.object'],
  ),
);
/** Decorators that add no members under plain names. */
const PLAIN_DECORATORS = new Set(['dataclass', 'final', 'runtime_checkable', 'total_ordering', 'deprecated', 'unique', 'define', 'frozen', 'mutable', 's', 'attrs']);

/** Members that are asked for whatever name a class has not. */
export const LOOK_UPS = ['__getattr__', '__getattribute__'] as const;

/** Whether a base outside the core is known to add nothing. */
export function isEmptyBase(base: string): boolean {
  return EMPTY_BASES.has(base);
}

/** Whether a decorator leaves a class with the members that are written. @param name as written, perhaps with dots */
export function addsNoMembers(name: string): boolean {
  return PLAIN_DECORATORS.has(name.slice(name.lastIndexOf('.') + 1));
}

/** Whether the language itself may give it to every class or module. */
export function isSpecialName(name: string): boolean {
  return name.startsWith('__') && name.endsWith('__');
}
