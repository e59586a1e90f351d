/** A name that is its successor with a constant of its own. */
import { joinPath, OWN_NAME, tailOf, type Parameter } from '@onx/model';
import { definitionAt, exportAt, moduleAt, type Release } from '../../release/release';
import { isNoLiteral, isOfSuper } from '../../release/source-words';
import { closingAt } from '../../release/tokens';

const DOTTED = /^([A-Za-z_]\w*)(?:\.[A-Za-z_]\w*)+$/;

/** A form of the old name, or none: its path in a release. */
type FormOrNone = readonly [Release, string | null];

/** The constant with which a form of the old name, as far as it stands, calls the successor: `return self.suggest(name, log=True)`, `return Axis(*args, scale=scales.log)`. What calls itself is no such form. */
export function constantGiven(forms: readonly FormOrNone[], toName: string): string | undefined {
  for (const [release, path] of forms) {
    if (path === null) continue;
    const [call, ...others] = writtenUnder(path, release).flatMap((one) => release.bodies.calls(one)).filter(({ callee }) => tailOf(callee) === toName && callee !== tailOf(path) && !isOfArgument(callee, path, release));
    if (!call || others.length > 0) continue;
    const named = Object.entries(call.keywords).find(([, value]) => !isNoLiteral(value, release.words) || isOfModule(value, path, release));
    const constant = call.positional.find((source) => !isNoLiteral(source, release.words)) ?? named?.join('=');
    if (constant !== undefined) return constant;
  }
  return undefined;
}

/** `path.resolve()`, where `path` was given: whatever that has by the name. */
function isOfArgument(callee: string, path: string, release: Release): boolean {
  const root = callee.slice(0, Math.max(0, callee.indexOf('.')));
  return definitionAt(release, path)?.parameters?.some(({ name }) => name === root) === true;
}

/** `scales.log`, where the module imports `scales`: the same for all callers. */
function isOfModule(source: string, path: string, release: Release): boolean {
  const { module, parameters = [] } = definitionAt(release, path) ?? {};
  const [, root] = DOTTED.exec(source) ?? [];
  if (root === undefined || module === undefined || parameters.some(({ name }) => name === root)) return false;
  return exportAt(release, module, root) !== undefined || moduleAt(release, joinPath(module, root)) !== undefined;
}

/** Of a class, what makes its objects: that may give one of another class (`def __new__(cls, url): return Route(url, True)`). */
function writtenUnder(path: string, { surface, words: { members } }: Release): string[] {
  return surface.definitions[path]?.kind === 'class' ? [...members.constructors].map((name) => joinPath(path, name)) : [path];
}

/** The keyword with another value than the successor's own default that a class of the old name gives to the successor it derives from: `super().__init__(low, high, log=True)`. */
export function constantForBase(forms: readonly FormOrNone[], base: string, parameters: readonly Parameter[] = []): string | undefined {
  for (const [release, path] of forms) {
    if (path === null || definitionAt(release, path)?.bases?.every((one) => tailOf(one) !== tailOf(base)) !== false) continue;
    const tokens = release.bodies.tokens(joinPath(path, release.words.members.initializer));
    const at = tokens.findIndex((token, i) => token === OWN_NAME && tokens[i + 1] === '(' && isOfSuper(tokens, i, release.words));
    if (at < 0) continue;
    const given = tokens.slice(at + 1, closingAt(tokens, at + 1));
    const sign = given.findIndex((token, i) => token === '=' && !isNoLiteral(given[i + 1]!, release.words) && parameters.some(({ name, default: value }) => name === given[i - 1] && value !== given[i + 1]));
    if (sign >= 0) return `${given[sign - 1]}=${given[sign + 1]}`;
  }
  return undefined;
}
