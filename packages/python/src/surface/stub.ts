/** A `.pyi` beside a `.py`: names united; the source is what runs and says how to call, the stub has the annotations. */
import { isVariadic, type DefinitionFact, type FileFacts, type Parameter } from '@onx/model';

/** @returns The united facts; definitions that only the stub has come last. */
export function uniteStub(source: FileFacts, stub: FileFacts, lazySource: boolean): FileFacts {
  const definitions = [...source.definitions];
  const places = new Map<string, number>();
  const keys: string[] = [];
  definitions.forEach((definition, index) => {
    keys[index] = keyOf(definition, keys);
    if (!places.has(keys[index])) places.set(keys[index], index);
  });
  const bound = new Set(source.imports.map((fact) => fact.as));
  const stubKeys: string[] = [];
  const moved = new Map<number, number>();
  stub.definitions.forEach((definition, index) => {
    const key = (stubKeys[index] = keyOf(definition, stubKeys));
    const place = places.get(key);
    if (place !== undefined) {
      definitions[place] = withStub(definitions[place] as DefinitionFact, definition);
      moved.set(index, place);
    } else if (definition.parent === -1 || moved.has(definition.parent)) {
      moved.set(index, definitions.length);
      definitions.push({ ...definition, parent: definition.parent === -1 ? -1 : (moved.get(definition.parent) as number) });
    }
  });
  return { ...source, definitions, imports: [...source.imports, ...stubImports(stub, bound, places, lazySource)], problems: source.problems };
}

function keyOf(definition: DefinitionFact, keys: readonly string[]): string {
  return definition.parent === -1 ? definition.name : `${keys[definition.parent] ?? ''}.${definition.name}`;
}

function withStub(own: DefinitionFact, stub: DefinitionFact): DefinitionFact {
  const united: DefinitionFact = { ...own };
  const known = tellsItsParameters(own);
  if (stub.parameters) united.parameters = known ? own.parameters!.map((parameter) => withAnnotation(parameter, stub)) : stub.parameters.map((parameter) => withDefault(parameter, own.parameters));
  if (stub.returns !== undefined) united.returns = stub.returns;
  if (stub.annotation !== undefined) united.annotation = stub.annotation;
  if (stub.overloads && !known) united.overloads = stub.overloads;
  if (stub.deprecated && !own.deprecated) united.deprecated = stub.deprecated;
  return united;
}

/** What leaves a function's parameters as they stand. */
const TRANSPARENT = new Set(['staticmethod', 'classmethod', 'abstractmethod', 'abc.abstractmethod']);

/** A source that takes anything, or that a decorator wraps, leaves it to the stub to say how it is called. Stubs kept by hand forget and misspell what the source has. */
function tellsItsParameters({ parameters, decorators }: DefinitionFact): boolean {
  if (!parameters || parameters.some(isVariadic)) return false;
  return (decorators ?? []).every(({ name }) => TRANSPARENT.has(name));
}

function withAnnotation(own: Parameter, { parameters }: DefinitionFact): Parameter {
  const annotation = parameters?.find(({ name }) => name === own.name)?.annotation;
  return annotation === undefined ? own : { ...own, annotation };
}

/** Stubs write `...` for a default, and leave it out in a form of several; the source has its value. */
function withDefault(parameter: Parameter, own: readonly Parameter[] | undefined): Parameter {
  if (parameter.default !== '...' && parameter.default !== undefined) return parameter;
  const value = own?.find((candidate) => candidate.name === parameter.name)?.default;
  return value === undefined ? parameter : { ...parameter, default: value };
}

/**
 * What a stub imports exists at run time where the source serves its names lazily from the stub; written as `import x as x` it is
 * a re-export by the typing rules. Everything else it imports for its own annotations.
 */
function stubImports(stub: FileFacts, bound: ReadonlySet<string>, defined: ReadonlyMap<string, number>, lazySource: boolean): FileFacts['imports'] {
  return stub.imports
    .filter((fact) => fact.name === '*' || (!bound.has(fact.as) && !defined.has(fact.as)))
    .map((fact) => (lazySource || (fact.aliased && fact.name === fact.as) ? fact : { ...fact, conditional: 'type_checking' as const }))
    .filter((fact) => fact.name !== '*' || fact.conditional === undefined);
}
