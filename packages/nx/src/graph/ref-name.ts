/**
 * A configured ref ends up on the shell line of a runtime input, where git's own rules would still allow
 * `$(…)`, `;` and quotes. Names of real tags, branches and commits need no more than these characters.
 */
const SAFE_REF = /^[A-Za-z0-9][A-Za-z0-9._/+@-]*$/;

/** @throws Error where the ref could be read as an option or as shell code, or is no name git accepts. */
export function checkedRef(ref: string, where: string): string {
  if (SAFE_REF.test(ref) && !ref.includes('..') && !ref.includes('@{') && !ref.endsWith('.lock') && !ref.endsWith('/')) return ref;
  throw new Error(`ONX5002 ${where} is ${JSON.stringify(ref)}, which is not a usable ref. Use a tag, a branch or a commit of letters, digits and . _ / + @ -`);
}
