/** Whether a file is worth parsing: does it name the core at all? */

/** Whether the bytes contain one of these names: the core's top-level ones, or variables that it reads. Runs on every file of a dependent. */
export function concernsText(bytes: Uint8Array, names: readonly string[]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return names.some((name) => buffer.includes(name));
}
