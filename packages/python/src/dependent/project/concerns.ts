/** Whether a file is worth parsing: does it name the core at all? */

/** Whether the bytes contain one of the core's top-level names. Runs on every file of a dependent. */
export function concernsText(bytes: Uint8Array, roots: readonly string[]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return roots.some((root) => buffer.includes(root));
}
