/** Types that the core declares: return annotations, attributes, constants. */
import type { SurfaceIndex } from '@onx/model';
import type { Expression } from '../../syntax/ast';
import { parseExpressionText } from '../../syntax/parse';
import { dottedName } from '../../syntax/walk';
import { instanceOf, objectOfType } from './type-expression';
import { CERTAINTY, certaintyOf, weaken, type Value } from './value';

const CLASSES = new Set(['class', 'enum', 'interface']);
const NEED_NO_OBJECT = new Set(['staticmethod', 'classmethod']);

export class CoreTypes {
  private readonly declared = new Map<string, Value | null>();

  constructor(private readonly core: SurfaceIndex) {}

  /** Calling it: an object of a class, or what a function returns. */
  result(callee: Extract<Value, { kind: 'core' }>): Value | null {
    const path = this.core.follow(callee.path);
    const definition = this.core.surface.definitions[path];
    if (!definition) return null;
    if (CLASSES.has(definition.kind)) return { kind: 'core-instance', path, certainty: callee.certainty };
    if (definition.kind !== 'function' && definition.kind !== 'method') return null;
    const value = definition.returns ? this.declaredType(definition.module, definition.owner, definition.returns) : null;
    if (!value) return null;
    const sure = weaken(value, Math.min(callee.certainty, CERTAINTY.annotated));
    return definition.async ? { kind: 'awaitable', result: sure } : sure;
  }

  /** Reading an attribute, property, constant or enum member gives an object of its declared type; anything else is itself. */
  settle(value: Value): Value | null {
    if (value.kind !== 'core') return value;
    const path = this.core.follow(value.path);
    const definition = this.core.surface.definitions[path];
    switch (definition?.kind) {
      case 'enum_member':
        return { kind: 'core-instance', path: definition.owner, certainty: certaintyOf(value) };
      case 'property':
        return this.weakened(definition.returns ? this.declaredType(definition.module, definition.owner, definition.returns) : null, value);
      case 'attribute':
      case 'constant':
        if (definition.annotation) return this.weakened(this.declaredType(definition.module, definition.owner, definition.annotation), value);
        return this.weakened(definition.value ? this.constructed(definition.module, definition.value) : null, value);
      default:
        return value;
    }
  }

  /** An object of the type that a parameter of a callable is annotated with. */
  parameter(callable: string, annotation: string): Value | null {
    const definition = this.core.surface.definitions[callable];
    return definition ? this.declaredType(definition.module, definition.owner, annotation) : null;
  }

  /** Static and class methods, and what is no method: calling it through its class fills no first parameter. */
  needsNoObject(path: string): boolean {
    const definition = this.core.surface.definitions[path];
    if (definition?.kind !== 'method') return true;
    return definition.decorators?.some((decorator) => NEED_NO_OBJECT.has(decorator.name)) ?? false;
  }

  private weakened(declared: Value | null, by: Value): Value | null {
    return declared && weaken(declared, Math.min(certaintyOf(by), CERTAINTY.annotated));
  }

  private declaredType(module: string, owner: string, annotation: string): Value | null {
    const key = `${owner}:${annotation}`;
    const known = this.declared.get(key);
    if (known !== undefined) return known;
    this.declared.set(key, null);
    const expression = parseExpressionText(annotation);
    const value = expression && objectOfType(expression, { lookup: (part) => this.lookup(module, owner, part), quoted: (node) => quotedIn(annotation, node) });
    this.declared.set(key, value);
    return value;
  }

  private constructed(module: string, value: string): Value | null {
    const called = /^([A-Za-z_][\w.]*)\(/.exec(value)?.[1];
    const callee = called ? this.named(`${module}.${called}`) : null;
    return callee?.kind === 'core' && CLASSES.has(this.core.surface.definitions[this.core.follow(callee.path)]?.kind ?? '') ? instanceOf(callee) : null;
  }

  private lookup(module: string, owner: string, expression: Expression): Value | null {
    const dotted = dottedName(expression);
    if (!dotted) return null;
    if ((dotted === 'Self' || dotted.endsWith('.Self')) && owner !== module) return { kind: 'core', path: owner, bound: false, certainty: 1 };
    return this.named(`${module}.${dotted}`) ?? (owner === module ? null : this.named(`${owner}.${dotted}`));
  }

  private named(path: string): Value | null {
    const access = this.core.resolve(path);
    if (access?.definition === undefined || access.rest.length > 0) return null;
    return { kind: 'core', path: this.core.follow(access.definition), bound: false, certainty: 1 };
  }
}

function quotedIn(text: string, node: Extract<Expression, { type: 'String' }>): Expression | null {
  const part = node.parts.length === 1 ? node.parts[0] : undefined;
  return part ? parseExpressionText(text.slice(part.contentStart, part.contentEnd)) : null;
}
