/** An attribute that held a plain value, or what a function of others gives, and holds an object of a class of the core now; or one that is made of what it held. */
import { joinPath, type SurfaceDefinition } from '@onx/model';
import { resolveAccess } from '../../release/access';
import { classNamed } from '../../release/class-named';
import { definitionAt, type Release } from '../../release/release';
import { closingAt } from '../../release/tokens';

const MAKER = /^([A-Za-z_][\w.]*)\(/;
const NAMES = /(?<![.\w])[A-Za-z_]\w*/g;
/** What a text says is not what a value is made of: `aliases=["depth"]`. */
const TEXTS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
const DISPLAY = /^[[{(]/;

/** Both makers, where the new one is a class that the old release had not, with bases of the core alone: one that derives from a plain type may do for it. */
export function makersBetween(old: SurfaceDefinition, from: Release, next: SurfaceDefinition, to: Release): { had: string; has: string } | undefined {
  if (old.kind !== 'attribute' || next.kind !== 'attribute') return undefined;
  const [was, is] = [valueOf(old, from), valueOf(next, to)];
  const [had, has] = [makerOf(was), makerOf(is)];
  const made = has === undefined ? null : classNamed(has, next, to);
  if (has === undefined || made === null || !isOfTheCore(made, to)) return undefined;
  if (is.slice(has.length).replace(TEXTS, '').match(NAMES)?.includes(old.name)) return { had: old.name, has };
  if (had === undefined || definitionAt(from, made)) return undefined;
  const before = resolveAccess(from.surface, joinPath(old.module, had));
  return before === null ? { had, has } : undefined;
}

function makerOf(value: string): string | undefined {
  return MAKER.exec(value)?.[1] ?? (DISPLAY.test(value) ? value : undefined);
}

/** Of an attribute that its class only annotates, or that may hold nothing, what its constructor makes by a call. */
function valueOf({ value, owner, name }: SurfaceDefinition, { bodies, words: { members, values } }: Release): string {
  if (value !== undefined && value !== values.none) return value;
  const tokens = bodies.tokens(joinPath(owner, members.initializer));
  const at = tokens.findIndex((token, i) => token === name && tokens[i - 1] === '.' && tokens[i - 2] === members.self && tokens[i + 1] === '=' && tokens[i + 2] !== values.none);
  const open = at < 0 ? -1 : tokens.indexOf('(', at);
  return open < 0 || tokens.slice(at + 2, open).some((token) => !/^[\w.]+$/.test(token)) ? '' : tokens.slice(at + 2, closingAt(tokens, open) + 1).join(' ').replace(/ ([.(]) ?/g, '$1');
}

function isOfTheCore(path: string, release: Release): boolean {
  return (definitionAt(release, path)?.bases ?? []).every((base) => release.words.types.emptyBase.test(base) || definitionAt(release, base) !== undefined);
}
