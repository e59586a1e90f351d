/** Patterns that take a text apart in another way: the first part was the name, and is the owner now. */
import type { SurfaceDefinition } from '@onx/model';

/** A bracket of a pattern that keeps what is in it, with its name where it has one. */
const GROUP = /(?<!\\)\((?:(?!\?)|\?P?<(\w+)>)/g;
const PATTERN = /^(?:[a-z_]+\.)?(?:compile\()?[rb]{0,2}['"]/i;
/** What says in a name that the text is a pattern. */
const NAMED_SO = /(?:(?:^|_)re|regex|regexp|pattern)$/i;

/** Both are constants that hold a pattern, and the one keeps other parts than the other. */
export function keepsOtherParts(old: SurfaceDefinition | undefined, next: SurfaceDefinition): boolean {
  const [was, is] = [partsOf(old), partsOf(next)];
  return was !== undefined && is !== undefined && was !== is;
}

function partsOf(definition: SurfaceDefinition | undefined): string | undefined {
  const { kind, name = '', value = '' } = definition ?? {};
  if (kind !== 'constant' || !NAMED_SO.test(name) || !PATTERN.test(value)) return undefined;
  // The first bracket may be that of the call that reads the pattern.
  return [...value.slice(value.search(/['"]/)).matchAll(GROUP)].map(([, group = '']) => group).join(',');
}
