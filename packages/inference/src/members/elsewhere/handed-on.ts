/** Members of a class that changed their names with each other, or took over the name of another that was renamed. */
import { joinPath, tailOf, type SurfaceDefinition } from '@onx/model';
import { isInformative } from '../../candidates/texts';
import { movedContents } from '../../changes/moved-contents';
import type { Context } from '../../context';
import { definitionAt } from '../../release/release';
import { isPrivateName } from '../../release/source-words';
import type { ClassPair } from '../member-findings';

const NAME = /[A-Za-z_]\w*/g;

/** @returns old member → new one, where either of the two names stood for something else in the other release */
export function handedOn(pair: ClassPair, { from, to }: Context): Map<string, string> {
  const olds = from.membersOf.get(pair.from) ?? [];
  const names = new Set(olds.map(tailOf));
  const byBody = new Map<string, string[]>();
  for (const path of to.membersOf.get(pair.to) ?? []) {
    const { body } = definitionAt(to, path)!;
    if (body !== undefined && !isPrivateName(tailOf(path), to.words)) byBody.set(body, [...(byBody.get(body) ?? []), tailOf(path)]);
  }
  const homes = new Map<string, string>();
  for (const path of olds) {
    const { name, body, size } = definitionAt(from, path)!;
    const next = definitionAt(to, joinPath(pair.to, name));
    if (body === undefined || body === next?.body || isPrivateName(name, from.words) || !isInformative(size)) continue;
    const [home, ...others] = byBody.get(body) ?? [];
    if (home !== undefined && !others.length && !(next && isUsedBy(home, next, pair)) && !next?.deprecated) homes.set(name, home);
  }
  const moved = movedContents(homes, (name) => !names.has(name));
  const stays = (name: string): boolean => definitionAt(to, joinPath(pair.to, name)) !== undefined;
  return new Map([...moved].filter((name) => stays(name) || names.has(homes.get(name)!)).map((name) => [joinPath(pair.from, name), joinPath(pair.to, homes.get(name)!)]));
}

/** A body that was only taken out and is called from its old place, or makes the value that is there now (`width = Measured(get_width)`), went nowhere. */
function isUsedBy(home: string, { calls, value }: SurfaceDefinition, { to }: ClassPair): boolean {
  return calls?.includes(joinPath(to, home)) === true || value?.match(NAME)?.includes(home) === true;
}
