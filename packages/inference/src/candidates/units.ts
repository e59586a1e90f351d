/** Units that names and texts of arguments give: `timeout_ms`, "time to wait, in seconds". */
import { wordsOf } from './name-words';

/** What is measured in one unit of a line is measured in the others too. */
const UNITS: readonly (readonly string[])[] = [
  ['nanoseconds nanosecond ns', 'microseconds microsecond us', 'milliseconds millisecond ms msec msecs millis', 'seconds second sec secs', 'minutes minute', 'hours hour', 'days day'],
  ['percent percentage percentages', 'fraction fractions ratio proportion'],
  ['degrees degree deg', 'radians radian rad'],
  ['bytes byte', 'kilobytes kilobyte kb', 'megabytes megabyte mb', 'gigabytes gigabyte gb'],
  ['pixels pixel px', 'millimeters millimetres mm', 'centimeters centimetres cm', 'inches inch', 'meters metres'],
];

const unitOf = new Map(UNITS.flatMap((units, dimension) => units.flatMap((spellings, unit) => spellings.split(' ').map((word) => [word, { dimension, unit }] as const))));

/** A parameter and what is said of it. */
export interface Described {
  name: string;
  text: string;
}

/** Both give one unit, and not the same one of what is measured. A name that gives one is right whatever else the text says. */
export function areInOtherUnits(one: Described, other: Described): boolean {
  const [was, is] = [unitGiven(one), unitGiven(other)];
  return was !== undefined && is !== undefined && was.dimension === is.dimension && was.unit !== is.unit;
}

function unitGiven({ name, text }: Described): { dimension: number; unit: number } | undefined {
  return onlyUnitIn(name) ?? onlyUnitIn(text);
}

function onlyUnitIn(text: string): { dimension: number; unit: number } | undefined {
  const [unit, ...others] = new Set(wordsOf(text).flatMap((word) => unitOf.get(word) ?? []).map((one) => UNITS[one.dimension]![one.unit]!));
  return unit === undefined || others.length > 0 ? undefined : unitOf.get(unit.split(' ')[0]!);
}
