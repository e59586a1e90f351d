/** The part of picomatch that is used; the package ships no types. */
declare module 'picomatch' {
  function picomatch(globs: readonly string[], options?: { dot?: boolean }): (path: string) => boolean;
  export = picomatch;
}
