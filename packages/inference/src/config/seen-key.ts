/** A key of one release: what is known of it. */

/** A key as one release has it. */
export interface SeenKey {
  /** The last part of its path; for a variable of the environment, all of it. */
  name: string;
  /** What tells it from the others, where all begin with the core's own name. */
  label?: string;
  /** Scalar as written, without quotes; absent for a table, or where it is not known. */
  value?: string;
  quoted?: true;
  /** Names and values below it, for a table; other names of the same thing, for an option. */
  inside?: ReadonlyMap<string, string>;
  /** As it is declared; else told from the value. */
  type?: string;
  /** What the core's help says of it. */
  doc?: string;
}

/** What its name is compared by. */
export function labelOf({ label, name }: SeenKey): string {
  return (label ?? name).replace(/\W/g, '_');
}

/** Of its value, as far as that tells. */
export function typeOf({ value, quoted }: SeenKey): string | null {
  if (value === undefined || /^(?:null|none|~)?$/i.test(value)) return null;
  if (quoted) return 'text';
  if (/^(?:true|false|yes|no|on|off)$/i.test(value)) return 'truth';
  return /^[-+]?[\d_]*\.?\d[\d_]*(?:e[-+]?\d+)?$/i.test(value) ? 'number' : 'text';
}

/** Whether both take the same, as declared or as their values tell. */
export function isLikeType(from: SeenKey, to: SeenKey): boolean {
  if (from.type !== undefined && to.type !== undefined) return from.type === to.type;
  const [a, b] = [typeOf(from), typeOf(to)];
  return a === null || b === null || a === b;
}
