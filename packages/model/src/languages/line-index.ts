/** Offsets to lines and columns. Lines end with `\n`, `\r` or `\r\n`, as the tokenizer reads them. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.starts.push(at + 1);
    }
  }

  /** The 1-based line of `offset`. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** The 1-based column of `offset`, in UTF-16 code units. */
  columnOf(offset: number): number {
    return offset - (this.starts[this.lineOf(offset) - 1] as number) + 1;
  }
}
