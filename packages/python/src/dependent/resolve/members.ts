/** Members of modules, classes and objects, through the dependent's own classes into the core's. */
import type { OwnClass } from '../scope/file-scan';
import type { ProjectFile } from '../project/project-file';
import type { Evaluator } from './evaluator';
import { hasDecorator } from './has-decorator';
import { certaintyOf, weaken, type Value } from './value';

/** More bases than this are not searched, whatever cycle a file contains. */
const MAX_BASES = 40;

export type OwnObject = Extract<Value, { kind: 'own-class' | 'own-instance' }>;

/** The value of `object.name`; null where it is not known. */
export function attributeOf(evaluator: Evaluator, object: Value, name: string): Value | null {
  const value = evaluator.types.settle(object) ?? object;
  switch (value.kind) {
    case 'core-module':
      return evaluator.fromCore(`${value.path}.${name}`);
    case 'core':
    case 'core-instance': {
      const path = coreMember(evaluator, value, name);
      if (!path) return null;
      return { kind: 'core', path, bound: value.kind === 'core-instance' || evaluator.types.needsNoObject(path), certainty: certaintyOf(value) };
    }
    case 'own-module':
      return evaluator.moduleName(value.file, name);
    case 'own-class':
    case 'own-instance':
      return ownMember(evaluator, value, name);
    default:
      return null;
  }
}

/** The member of a class of the core that `object.name` denotes, inherited ones included; null where there is none. */
function coreMember(evaluator: Evaluator, object: Value, name: string): string | null {
  switch (object.kind) {
    case 'core':
      return object.bound ? null : evaluator.core.member(evaluator.core.follow(object.path), name).path;
    case 'core-instance':
      return evaluator.core.member(object.path, name).path;
    case 'own-class':
    case 'own-instance':
      return inherited(evaluator, object.class, object.file, name);
    default:
      return null;
  }
}

/** The core's member that a class of the dependent inherits or overrides under that name. */
export function inherited(evaluator: Evaluator, own: OwnClass, file: ProjectFile, name: string): string | null {
  for (const base of coreBases(evaluator, own, file)) {
    const found = evaluator.core.member(base, name).path;
    if (found) return found;
  }
  return null;
}

/** Classes of the core that a class of the dependent derives from, nearest first, through its own bases. */
export function coreBases(evaluator: Evaluator, own: OwnClass, file: ProjectFile): string[] {
  const found: string[] = [];
  walkBases(evaluator, own, file, (base) => {
    if (base.kind === 'core') found.push(evaluator.core.follow(base.path));
    return null;
  });
  return found;
}

/** The class of the dependent that has the member `object.name` in its body; null where the core's has it. */
export function declaringClass(evaluator: Evaluator, object: OwnObject, name: string): Extract<Value, { kind: 'own-class' }> | null {
  const declares = ({ class: own }: OwnObject): boolean => own.scope.bindings.has(name);
  if (!(object.kind === 'own-instance' && object.above) && declares(object)) return { kind: 'own-class', class: object.class, file: object.file };
  const found = walkBases(evaluator, object.class, object.file, (base) => {
    if (base.kind === 'own-class') return declares(base) ? base : null;
    return evaluator.core.member(evaluator.core.follow(base.path), name).path ? base : null;
  });
  return found?.kind === 'own-class' ? found : null;
}

function walkBases<T>(evaluator: Evaluator, own: OwnClass, file: ProjectFile, visit: (base: Extract<Value, { kind: 'core' | 'own-class' }>) => T | null): T | null {
  const seen = new Set<OwnClass>([own]);
  const walk = (one: OwnClass, at: ProjectFile): T | null => {
    for (const argument of one.node.arguments) {
      if (argument.keyword || argument.star) continue;
      const base = evaluator.evaluate(at, argument.value, one.outer);
      if (base?.kind !== 'core' && base?.kind !== 'own-class') continue;
      const result = visit(base);
      if (result !== null) return result;
      if (base.kind !== 'own-class' || seen.has(base.class) || seen.size > MAX_BASES) continue;
      seen.add(base.class);
      const below = walk(base.class, base.file);
      if (below !== null) return below;
    }
    return null;
  };
  return walk(own, file);
}

function ownMember(evaluator: Evaluator, object: OwnObject, name: string): Value | null {
  const bound = object.kind === 'own-instance';
  if (!(bound && object.above)) {
    const own = declaredMember(evaluator, object.class, object.file, name, bound);
    if (own !== undefined) return own;
  }
  return walkBases<Value>(evaluator, object.class, object.file, (base) => {
    if (base.kind === 'own-class') return declaredMember(evaluator, base.class, base.file, name, bound) ?? null;
    const path = evaluator.core.member(evaluator.core.follow(base.path), name).path;
    return path ? { kind: 'core', path, bound: bound || evaluator.types.needsNoObject(path), certainty: certaintyOf(object) } : null;
  });
}

/** A member that the class itself declares; undefined where it declares none of that name. */
function declaredMember(evaluator: Evaluator, own: OwnClass, file: ProjectFile, name: string, bound: boolean): Value | null | undefined {
  const method = own.methods.get(name);
  if (method) {
    const declared = file.scan.functions.get(method);
    if (!declared) return null;
    const value: Value = { kind: 'own-function', function: declared, file, bound: bound || hasDecorator(method, 'classmethod') || hasDecorator(method, 'staticmethod') };
    return hasDecorator(method, 'property') || hasDecorator(method, 'cached_property') ? evaluator.result(value) : value;
  }
  const values = own.attributes.get(name);
  if (!values) return undefined;
  const annotated = values.find((entry) => entry.annotation);
  if (annotated?.annotation) return evaluator.annotated(file, annotated.annotation, annotated.scope);
  let found: Value | null = null;
  for (const entry of values) {
    if (!entry.value || (entry.value.type === 'Constant' && entry.value.value === 'None')) continue;
    const value = evaluator.evaluate(file, entry.value, entry.scope);
    if (!value || found) return value && found ? weaken(found, 0.5) : null;
    found = value;
  }
  return found;
}
