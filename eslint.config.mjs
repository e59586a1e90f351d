import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Layers point one way; what each may use is said once, here. */
const layers = [
  { sourceTag: 'layer:model', onlyDependOnLibsWithTags: ['layer:model'] },
  { sourceTag: 'layer:language', onlyDependOnLibsWithTags: ['layer:model'] },
  { sourceTag: 'layer:engine', onlyDependOnLibsWithTags: ['layer:model'] },
  { sourceTag: 'layer:io', onlyDependOnLibsWithTags: ['layer:model', 'layer:engine', 'layer:io'] },
  { sourceTag: 'layer:host', onlyDependOnLibsWithTags: ['layer:model', 'layer:language', 'layer:engine', 'layer:io', 'layer:host'] },
  { sourceTag: 'layer:dev', onlyDependOnLibsWithTags: ['*'] },
].map((rule) => (['layer:host', 'layer:dev'].includes(rule.sourceTag) ? rule : { ...rule, bannedExternalImports: ['@nx/*', 'nx', 'commander'] }));

/** What specs of several packages share stands at the root: no package of its own, so that nothing is published or built for them. */
const testing = ['../**/testing/temporary-repository', '../**/testing/stated-operation', '../**/testing/no-words'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/fixtures/**', 'tmp/**', '.nx/**', '.onx-demo/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: layers, enforceBuildableLibDependency: false, allow: testing }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 500, skipComments: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Pure rooms: no file system, no process, no network.
    files: ['packages/{model,python,config-files,inference,manifest}/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:fs*', 'node:child_process', 'node:net', 'node:http*', 'node:worker_threads', 'fs', 'child_process', 'net', 'http', 'https', 'http2', 'worker_threads'] }],
    },
  },
  {
    // Fixtures of inference are real Python, read by the real language and from disk: in its specs only, which are not built.
    files: ['packages/inference/src/testing/**/*.ts', 'packages/inference/src/**/*.spec.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off', 'no-restricted-imports': 'off' },
  },
  { files: ['**/*.cjs', '**/*.js', '**/*.mjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
