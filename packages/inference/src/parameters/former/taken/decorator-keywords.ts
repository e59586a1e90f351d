/** Keywords that decorators look for among those that are passed: what they decorate is never given them. */
import { joinPath } from '@onx/model';
import { resolveAccess } from '../../../release/access';
import { keeper } from '../../../release/kept';
import { definitionAt, type Release } from '../../../release/release';
import { quotedName } from '../../../release/tokens';
import { decoratorsOf, wrappingPath } from './decorated';
import type { Side } from '../../bodies/held';
import { optionsIn } from '../../bodies/options';

/** A constant, which may list names. */
const CONSTANT = /^_?[A-Z][A-Z_\d]+$/;
const NAMES = /['"]([A-Za-z_]\w*)['"]/g;

/** Whether a decorator looks for that keyword among those that are passed. */
export function isTakenByDecorator(name: string, side: Side): boolean {
  return wrappersOf(side).some((path) => keywordsOf(path, side.release).has(name));
}

/** Whether a decorator gives it by its name, whatever is passed: nobody can pass it by its place. */
export function isGivenByDecorator(name: string, side: Side): boolean {
  return wrappersOf(side).some((path) => {
    if (!keywordsOf(path, side.release).has(name)) return false;
    const tokens = side.release.bodies.tokens(path);
    const options = optionsIn(tokens);
    // options["name"] =
    return tokens.some((token, i) => quotedName(token) === name && tokens[i + 1] === ']' && tokens[i + 2] === '=' && options.has(tokens[i - 2] ?? ''));
  });
}

/** The core's functions that its decorators put around it. */
function wrappersOf(side: Side): string[] {
  return decoratorsOf(side).flatMap(({ name }) => wrappingPath(name, side.definition, side.release) ?? []);
}

const kept = keeper<Release, ReadonlySet<string>>();

/** Texts of a wrapper that takes any keyword, and of the constants that it names. */
function keywordsOf(path: string, release: Release): ReadonlySet<string> {
  return kept(release, path, () => readKeywords(path, release));
}

function readKeywords(path: string, release: Release): Set<string> {
  const tokens = release.bodies.tokens(path);
  const options = optionsIn(tokens);
  const out = new Set<string>();
  if (options.size === 0) return out;
  const { module } = definitionAt(release, path)!;
  tokens.forEach((token, i) => {
    const quoted = quotedName(token);
    if (quoted !== undefined) {
      const isLookedUp = [tokens[i - 2], tokens[i - 1] === '(' ? tokens[i - 4] : undefined, tokens[i + 1] === release.words.keywords.in ? tokens[i + 2] : undefined].some((name) => name !== undefined && options.has(name));
      if (isLookedUp) out.add(quoted);
      return;
    }
    // `NAMES.intersection(kwargs)`, `for name in NAMES`
    if (!CONSTANT.test(token)) return;
    const constant = resolveAccess(release.surface, joinPath(module, token));
    for (const [, name] of (constant === null ? '' : (definitionAt(release, constant)?.value ?? '')).matchAll(NAMES)) out.add(name!);
  });
  return out;
}
