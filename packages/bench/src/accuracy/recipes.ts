/** Real release pairs with an oracle: where the core is, and what in its repository is not the core. Source and refs stand in the oracle itself. */

export interface Recipe {
  /** File in `oracles/python`. */
  oracle: string;
  /** Name of the clone below `--mirror DIR`. */
  repository: string;
  exclude: string[];
}

/** Tests, docs and tools are no API, wherever they lie. */
export const NOT_THE_CORE: string[] = ['**/tests/**', '**/test_*.py', '**/*_test.py', '**/conftest.py', 'doc/**/*.!(*md|*rst|*txt)', 'docs/**/*.!(*md|*rst|*txt)', 'docs_src/**', 'examples/**', 'benchmarks/**', 'tools/**', 'dev_tools/**', 'scripts/**', 'features/**', 'rtd_docs/**/*.!(*md|*rst|*txt)'];

export const RECIPES: readonly Recipe[] = [
  { oracle: 'kedro-0.18.8-0.18.14', repository: 'kedro', exclude: NOT_THE_CORE },
  { oracle: 'kedro-0.18.8-0.19.0', repository: 'kedro', exclude: NOT_THE_CORE },
  { oracle: 'numpy-1.26.4-2.0.0', repository: 'numpy', exclude: NOT_THE_CORE },
  { oracle: 'cirq-0.9.1-0.12.0', repository: 'Cirq', exclude: NOT_THE_CORE },
  { oracle: 'pypdf-1.27.12-2.12.1', repository: 'pypdf', exclude: [...NOT_THE_CORE, 'Sample_Code/**', 'make_release.py'] },
  { oracle: 'skimage-0.18.3-0.19.3', repository: 'scikit-image', exclude: NOT_THE_CORE },
];

/** Oracles that are made of single commits: each row names its own. Their rows speak of tests and tools too, so nothing is left out. */
export const COMMIT_RECIPES: readonly Recipe[] = [{ oracle: 'pyref-dit', repository: 'dit', exclude: [] }];
