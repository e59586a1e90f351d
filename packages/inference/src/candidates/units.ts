/** Units that names and texts of arguments give: `timeout_ms`, "time to wait, in seconds". */
import { wordsOf } from './name-words';

/** What is measured in one unit of a line is measured in the others too. */
const UNITS: readonly (readonly string[])[] = [
  ['nanoseconds nanosecond ns', 'microseconds microsecond us', 'milliseconds millisecond ms msec msecs millis', 'seconds second sec secs', 'minutes minute mins', 'hours hour', 'days day'],
  ['percent percentage percentages', 'fraction fractions ratio proportion'],
  ['degrees degree deg', 'radians radian rad'],
  ['bytes byte', 'kilobytes kilobyte kb', 'megabytes megabyte mb', 'gigabytes gigabyte gb'],
  ['pixels pixel px', 'millimeters millimeter millimetres millimetre mm', 'centimeters centimeter centimetres centimetre cm', 'inches inch', 'meters meter metres metre'],
];

/** Short for these as the last word of a name, and nowhere else: `timeout_s`, `length_m`. */
const AT_THE_END: ReadonlyMap<string, readonly string[]> = new Map([['s', ['seconds']], ['m', ['minutes', 'meters']], ['min', ['minutes']], ['h', ['hours']]]);
/** Words of prose too: "of us", "the second one", "a minute change". */
const PROSE = /^(?:us|ns|second|minute)$/;
/** There they are units: "in us", "(ns)". */
const PROSE_AS_UNIT = /(?<=\bin )(?:us|ns|second|minute)\b|(?<=[([])(?:us|ns|second|minute)(?=[)\]])/gi;

/** One and the same object for all its spellings. */
interface Unit {
  dimension: number;
}

const bySpelling: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((units, dimension) =>
    units.flatMap((spellings) => {
      const unit: Unit = { dimension };
      return spellings.split(' ').map((word) => [word, unit] as const);
    }),
  ),
);

/** A parameter and what is said of it. */
export interface Described {
  name: string;
  text: string;
}

/** Both give one unit, and not the same one of what is measured. A name that gives one is right whatever else the text says. */
export function areInOtherUnits(one: Described, other: Described): boolean {
  const [was, is] = [unitsGiven(one), unitsGiven(other)];
  return was.some(({ dimension }) => is.some((unit) => unit.dimension === dimension)) && !was.some((unit) => is.includes(unit));
}

/** More than one only where a letter is short for several. */
function unitsGiven({ name, text }: Described): readonly Unit[] {
  const inName = unitsInName(name);
  return inName.length > 0 ? inName : onlyUnit(unitsOf(unitWordsIn(text)));
}

function unitsInName(name: string): readonly Unit[] {
  const words = wordsOf(name);
  const units = unitsOf(words);
  return units.length > 0 || words.length < 2 ? onlyUnit(units) : unitsOf(AT_THE_END.get(words.at(-1)!) ?? []);
}

function unitWordsIn(text: string): string[] {
  const asUnits = (text.match(PROSE_AS_UNIT) ?? []).map((word) => word.toLowerCase());
  return [...wordsOf(text).filter((word) => !PROSE.test(word)), ...asUnits];
}

function unitsOf(words: readonly string[]): Unit[] {
  return [...new Set(words.flatMap((word) => bySpelling.get(word) ?? []))];
}

function onlyUnit(units: readonly Unit[]): readonly Unit[] {
  return units.length === 1 ? units : [];
}
