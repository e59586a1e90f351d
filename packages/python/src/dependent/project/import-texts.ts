/** Imports of a file by its text, unparsed: all that it has, and maybe some that only a string or a comment has. */

/** Where a statement may begin. */
const START = '(?:^|[;:])[ \\t]*';
const NAMES = '(\\((?:[^()#]|#[^\\n]*)*\\)|(?:[^\\n\\\\]|\\\\\\r?\\n?)*)';
const FROM_IMPORT = new RegExp(`${START}from(?=[ \\t.])[ \\t]*(\\.*)[ \\t]*([\\w.]*)[ \\t]*\\bimport\\b[ \\t]*${NAMES}`, 'gm');
const IMPORT = new RegExp(`${START}import[ \\t]+((?:[\\w., \\t]|\\\\\\r?\\n)+)`, 'gm');
const JOINED = /\\\r?\n/g;

export interface FromImport {
  /** Number of dots. */
  level: number;
  module: string;
  /** What follows `import`, as it stands there. */
  names: string;
}

/** `from a import b` */
export function* fromImports(text: string): Generator<FromImport> {
  for (const [, dots = '', module = '', names = ''] of text.matchAll(FROM_IMPORT)) yield { level: dots.length, module, names };
}

/** `import a.b, c`: the modules. */
export function* moduleImports(text: string): Generator<string> {
  for (const [, modules = ''] of text.matchAll(IMPORT)) {
    for (const one of modules.replace(JOINED, ' ').split(',')) yield one.trim().split(/[ \t]/)[0] ?? '';
  }
}
