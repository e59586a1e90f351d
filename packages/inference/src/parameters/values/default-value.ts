/** What a default stands for: a literal, the constant that it names, or a definition of the core. */
import { joinPath, ownerOf, tailOf, type SurfaceDefinition } from '@onx/model';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { resolveAccess } from '../../release/access';
import { definitionAt, type Release } from '../../release/release';
import { isConstantName } from '../../release/source-words';

const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
const CHAIN = 4;

/** The default with names of the core's constants, those of its classes too, replaced by their values. */
export function defaultValue(release: Release, callable: SurfaceDefinition, source: string, depth = CHAIN): string {
  if (depth === 0 || !NAME.test(source) || isConstantName(source, release.words)) return source;
  const constant = constantAt(release, `${scopeOf(callable)}.${source}`) ?? constantAt(release, `${callable.module}.${source}`);
  return constant?.value === undefined ? source : defaultValue(release, constant, constant.value, depth - 1);
}

/** Where the names in it are looked up before those of its module: a constructor is read as its class. */
function scopeOf({ kind, owner, name }: SurfaceDefinition): string {
  return kind === 'class' ? joinPath(owner, name) : owner;
}

/**
 * Whether it is known that a default is not the other: it is a literal, made of the core's own definitions, or of names that the other has as well.
 * @param other the default on the other side; nothing is taken for `None` by mistake, while a name from elsewhere may well be a truth value
 */
export function isKnownValue(release: Release, callable: SurfaceDefinition, source: string, other: string): boolean {
  return isConstantName(source, release.words) || other === release.words.values.none || isKnown(release, callable, source, new Set(other.match(PARTS)), CHAIN);
}

function isKnown(release: Release, scope: SurfaceDefinition, source: string, beside: ReadonlySet<string>, depth: number): boolean {
  return [...source.matchAll(PARTS)].every(({ 0: part, index }) => {
    if (/^['"]/.test(part) || isConstantName(part, release.words) || release.words.values.builtIns.has(part) || beside.has(part)) return true;
    const found = resolveAccess(release.surface, `${scopeOf(scope)}.${part}`) ?? resolveAccess(release.surface, `${scope.module}.${part}`);
    const definition = found === null ? undefined : definitionAt(release, found);
    if (!definition || definition.aliasOf !== undefined || depth === 0) return false;
    // What a function makes may be anything; what a class makes is its own.
    if (source[index + part.length] === '(') return definition.kind === 'class';
    return definition.kind !== 'constant' || definition.value === undefined || isKnown(release, definition, definition.value, beside, depth - 1);
  });
}

/** A member of an enum is more than its value, unless it equals that; what is set on `self` is no value of the class. */
function constantAt(release: Release, path: string): SurfaceDefinition | undefined {
  const found = resolveAccess(release.surface, path);
  const definition = found === null ? undefined : definitionAt(release, found);
  const holds = definition?.kind === 'constant' || (definition?.kind === 'attribute' && !definition.instance) || (definition?.kind === 'enum_member' && equalsValue(definition.owner, release));
  return holds && definition.value !== undefined ? definition : undefined;
}

function equalsValue(path: string, release: Release): boolean {
  return definitionAt(release, path)?.bases?.some((base) => release.words.types.equalsValue.has(base)) === true;
}

/** Names and texts in an expression. */
const PARTS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g;

/** Whether both defaults are the same expression of the same definitions, some of which are called otherwise now. */
export function namesTheSame(old: SurfaceDefinition, from: string, next: SurfaceDefinition, to: string, context: Context, members: readonly MemberChange[]): boolean {
  if (from.replace(PARTS, 'x') !== to.replace(PARTS, 'x')) return false;
  const [was, is] = [from.match(PARTS) ?? [], to.match(PARTS) ?? []];
  return was.length > 0 && was.every((name, i) => name === is[i] || isNowCalled(old, name, next, is[i]!, context, members));
}

function isNowCalled(old: SurfaceDefinition, from: string, next: SurfaceDefinition, to: string, { from: before, to: after, mapping }: Context, members: readonly MemberChange[]): boolean {
  if (!NAME.test(from) || !NAME.test(to)) return false;
  const was = resolveAccess(before.surface, `${old.module}.${from}`);
  const is = resolveAccess(after.surface, `${next.module}.${to}`);
  // What others define is the same wherever it is taken from.
  if (was === null && is === null) return tailOf(from) === tailOf(to);
  if (was === null || is === null) return false;
  if (mapping.symbol(was) === is) return true;
  const owner = ownerOf(was);
  if (mapping.symbol(owner) !== ownerOf(is)) return false;
  return tailOf(was) === tailOf(is) || members.some((change) => change.owner === owner && change.name === tailOf(was) && change.toName === tailOf(is));
}
