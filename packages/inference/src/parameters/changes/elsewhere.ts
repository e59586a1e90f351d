/** Arguments whose values have another place now: in an object with others, or in several where one object was. */
import { isVariadic, type Parameter } from '@onx/model';
import { plainName } from '../../candidates/name-words';
import type { Alignment } from '../alignment/align';
import { handedTo } from '../former/former-names';
import { gatheredTo } from '../former/taken/renaming-calls';
import { fieldsOf, readFrom, textOn, tokensOf, type Side } from '../bodies/held';
import { countParts } from '../bodies/part-of-it';
import { advisedIn } from '../alignment/text-likeness';

/** Share of the votes from which a replaced name counts. */
const VOTED = 0.5;

/** Two parameter lists of one callable, aligned. The old body may hand the value of one argument on to another. */
export interface Aligned {
  old: Side;
  next: Side;
  /** The old callable in the releases between. */
  between: readonly Side[];
  alignment: Alignment;
  votes(from: string, to: string): number;
}

/** Where the value of an argument is now. */
export interface Place {
  /** One argument, or several that each have a part of it. */
  objects: readonly string[];
  /** The attribute or the class's field of the one that holds values of others too. */
  field?: string;
}

/** That the value is there now, as a person is told. */
export function goesInto(name: string, { objects, field }: Place): string {
  return `\`${name}\` is no parameter any more: its value goes into ${objects.map((object) => `\`${object}\``).join(', ')}${field === undefined ? '' : `, as \`${field}\``}, so each call that passes it has to be looked at.`;
}

/** What an argument of the new form holds that the one it was did not. */
interface Holder {
  object: string;
  attributes: readonly string[];
  fields: ReadonlyMap<string, string>;
}

const NO_FIELDS: ReadonlyMap<string, string> = new Map();

/** Tells where the value of a removed argument is taken from now; undefined where nothing says so. */
export function placeFinder(aligned: Aligned): (removed: Parameter) => Place | undefined {
  const { old, next, alignment, votes } = aligned;
  const names = (next.definition.parameters ?? []).map(({ name }) => name);
  let holders: Holder[] | undefined;
  return (removed) => {
    const kept = alignment.kept.map(({ to }) => to);
    const handed = handedTo(removed, kept, old)?.name ?? gatheredTo(removed.name, kept.map(({ name }) => name), tokensOf(old));
    if (handed !== undefined) return { objects: [handed] };
    const advised = advisedIn(textOn(removed.name, old), names);
    if (advised.length > 0) return { objects: advised };
    for (const { object, attributes, fields } of (holders ??= holdersOf(aligned))) {
      const field = attributes.find((attribute) => isThat(removed.name, attribute, votes)) ?? fields.get(plainName(removed.name));
      if (field !== undefined) return { objects: [object], field };
    }
    // What the old body took apart may be given in its parts.
    const added = alignment.added.map(({ parameter }) => parameter).filter((parameter) => !isVariadic(parameter));
    const parts = added.length > 1 ? countParts(removed.name, tokensOf(old), old.release.words) : 0;
    return parts > 0 && parts === added.length ? { objects: added.map(({ name }) => name) } : undefined;
  };
}

/** In the order of the parameters; those alone that hold anything. */
function holdersOf({ old, next, alignment }: Aligned): Holder[] {
  const were = new Map([...alignment.renamed, ...alignment.kept].map(({ from, to }) => [to.name, from]));
  const holders = (next.definition.parameters ?? []).filter((parameter) => !isVariadic(parameter)).map((parameter): Holder => {
    const was = were.get(parameter.name);
    const before = was && readFrom(was.name, old);
    const isAsItWas = was !== undefined && (was.name === parameter.name || was.annotation === parameter.annotation);
    return { object: parameter.name, attributes: [...readFrom(parameter.name, next)].filter((attribute) => !before?.has(attribute)), fields: isAsItWas ? NO_FIELDS : fieldsOf(parameter, next) };
  });
  return holders.filter(({ attributes, fields }) => attributes.length > 0 || fields.size > 0);
}

/** They are called alike, or the diff put the one in the place of the other. */
export function isThat(name: string, attribute: string, votes: Aligned['votes']): boolean {
  return plainName(name) === plainName(attribute) || votes(name, attribute) >= VOTED;
}
