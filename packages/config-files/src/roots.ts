/** Whether a text can name the core at all. */

/** The longest of the core's top-level packages that a dotted path begins with; null where it is none of them. */
export function rootOf(path: string, roots: readonly string[]): string | null {
  let found: string | null = null;
  for (const root of roots) {
    if (path.startsWith(root) && (path.length === root.length || path[root.length] === '.') && root.length > (found?.length ?? -1)) found = root;
  }
  return found;
}

/** Whether bytes contain a path below one of the core's top-level packages: `pkg.x`, `pkg:x`. Runs on every file. */
export function namesCore(bytes: Uint8Array, roots: readonly string[]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return roots.some((root) => {
    for (let at = buffer.indexOf(root); at >= 0; at = buffer.indexOf(root, at + 1)) {
      const sign = buffer[at + root.length];
      if ((sign === 0x2e || sign === 0x3a) && isNameStart(buffer[at + root.length + 1])) return true;
    }
    return false;
  });
}

/** A letter, `_`, `*` for everything below, or a byte of a letter beyond ASCII. */
function isNameStart(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || byte === 0x5f || byte === 0x2a || byte >= 0x80;
}
