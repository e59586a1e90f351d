/** Names that a decorator is told: its wrapper takes the one for the other. */
import type { DecoratorFact, SurfaceDefinition } from '@onx/model';
import { definitionAt, type Release } from '../../../release/release';
import { quotedName } from '../../../release/tokens';
import type { AcceptedName } from '../accepted-name';
import { isAnnouncedThere } from '../told/announced';
import { decoratorsOf, wrappingPath } from './decorated';
import { readHandings } from './handed-names';
import type { Side } from '../../bodies/held';
import { optionsIn } from '../../bodies/options';
import { constantAt, throughTables } from './renaming-tables';
import { settledOptions } from './settled-options';
import { warns } from '../words-of-an-end';

/** What the wrappers around a callable take, as far as they, or what they give all keywords to, warn of it. */
export function acceptedByDecorator(side: Side): AcceptedName[] {
  const { release } = side;
  return decoratorsOf(side).flatMap((decorator) => {
    const path = wrappingPath(decorator.name, side.definition, release);
    if (path === null) return [];
    const tokens = release.bodies.tokens(path);
    const options = optionsIn(tokens);
    const settled = settledOptions({ path, definition: definitionAt(release, path)!, release }, options);
    const inside = settled.flatMap((one) => (warns(one.tokens) ? one.names.filter(({ from, to }) => isAnnouncedThere(from, to, one.tokens)) : []));
    return [...inside, ...inWrapper(decorator, path, options, release)];
  });
}

function inWrapper(decorator: DecoratorFact, path: string, options: ReadonlySet<string>, release: Release): AcceptedName[] {
  const tokens = release.bodies.tokens(path);
  if (!warns(tokens)) return [];
  const maker = definitionAt(release, path)!;
  const given = givenTo(decorator, maker);
  const handings = readHandings(tokens, { options, parameters: new Set() }, release.words);
  const told = handings.flatMap(({ from, to }) => {
    if (!isAnnouncedThere(from, to, tokens)) return [];
    const [was, is] = [from, to].map((word) => quotedName(word.startsWith('[') ? (given.get(word.slice(1, -1)) ?? '') : word));
    return was !== undefined && is !== undefined && was !== is ? [{ from: was, to: is }] : [];
  });
  return [...told, ...throughTables(handings, tokens, release.words, (name) => given.get(name) ?? constantAt(name, maker.module, release))];
}

/** Arguments of a decorator by the names of its parameters. */
function givenTo({ arguments: parts = [] }: DecoratorFact, { parameters = [] }: SurfaceDefinition): Map<string, string> {
  const given = new Map(parameters.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const])));
  parts.forEach((part, at) => {
    const named = /^([A-Za-z_]\w*)=(.*)$/s.exec(part);
    const name = named?.[1] ?? (parameters[at]?.kind === 'positional_or_keyword' ? parameters[at].name : undefined);
    if (name !== undefined) given.set(name, named?.[2] ?? part);
  });
  return given;
}
