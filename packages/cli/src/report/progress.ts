/** One line on a terminal's stderr that says what is going on; silence in a pipe. */

export interface ProgressLine {
  show(text: string): void;
  /** Removes the line. */
  clear(): void;
}

/** At most this often, in milliseconds. */
const PAUSE = 80;

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = 0;
  return {
    show(text) {
      const now = Date.now();
      if (now - last < PAUSE) return;
      last = now;
      stream.write(`\r\u001b[2K${text.slice(0, Math.max(20, stream.columns - 1))}`);
    },
    clear: () => void stream.write('\r\u001b[2K'),
  };
}
