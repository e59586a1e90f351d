/** Tests that lie inside a package. */

const TESTS = /(?:^|\.)(?:tests|conftest|test_\w*)(?:\.|$)/;

/** A module that test runners look for, by its dotted path. `test` and `testing` are often an API of their own. */
export function isTestModule(path: string): boolean {
  return TESTS.test(path);
}
