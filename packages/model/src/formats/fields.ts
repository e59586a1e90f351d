/** Records as they come from a file, before anything is known of them. */
export type Fields = Record<string, unknown>;

/** No array and not null. */
export function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
