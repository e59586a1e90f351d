/** The operations about a callable's parameters, by the callable's old path. */
import { addTo, type Operation, type Parameter, type SurfaceIndex } from '@onx/model';
import { ruleOf } from '../kinds/rules';

export interface Callable {
  path: string;
  /** Old parameters, `self` left out. */
  parameters: readonly Parameter[];
  operations: readonly Operation[];
}

export class CallOperations {
  private readonly byPath = new Map<string, Operation[]>();
  private readonly found = new Map<string, Callable | null>();

  constructor(
    operations: readonly Operation[],
    private readonly from: SurfaceIndex,
  ) {
    for (const operation of operations) {
      const callable = operation.language === 'python' ? ruleOf(operation.kind)?.callable?.(operation) : undefined;
      if (callable === undefined) continue;
      const path = this.constructorOwner(from.follow(callable));
      addTo(this.byPath, path, operation);
    }
  }

  get size(): number {
    return this.byPath.size;
  }

  /** What is known of a callable; for a class, of the constructor it has or inherits. null where no operation is about it. */
  of(path: string): Callable | null {
    const known = this.found.get(path);
    if (known !== undefined) return known;
    const callable = this.search(this.constructorOwner(path));
    this.found.set(path, callable);
    return callable;
  }

  private search(path: string): Callable | null {
    const { definitions } = this.from.surface;
    for (const base of this.from.order(path)) {
      const operations = this.byPath.get(base);
      if (operations) return { path: base, parameters: definitions[path]?.parameters ?? definitions[base]?.parameters ?? [], operations };
      if (definitions[`${base}.__init__`] || definitions[`${base}.__new__`]) return null;
    }
    return null;
  }

  /** A constructor's callable is its class. */
  private constructorOwner(path: string): string {
    return this.from.surface.definitions[path]?.kind === 'method' && /\.__(init|new)__$/.test(path) ? path.slice(0, path.lastIndexOf('.')) : path;
  }
}
