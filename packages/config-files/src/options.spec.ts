import { changeOf, rewriteFiles } from './testing/check-config';

const change = changeOf(['mill.cli.main'], ['mill.cli.main'], [{ kind: 'config.key_rename', match: { file: '*', from: '--speed-max', to: '--max-speed' } }]);

test.each<[what: string, path: string, text: string, places: number]>([
  ['a command line of the core', '.github/workflows/ci.yml', 'jobs:\n  a:\n    steps:\n      - run: mill grind --speed-max=3 --dry\n', 1],
  ['several lines', 'a.yml', 'run: |\n  core-dist --speed-max 3\n  mill --speed-max 4\n', 2],
  ['a list', 'a.json', '{"command": ["core_dist", "--speed-max", "3"]}', 1],
  ['arguments beside the name', '.pre-commit-config.yaml', 'repos:\n  - hooks:\n      - id: mill\n        args: [--speed-max, "3"]\n      - id: other\n        args: [--speed-max, "3"]\n', 1],
  ['options of pytest', 'pyproject.toml', '[tool.pytest.ini_options]\naddopts = "-ra --speed-max 3"\n', 1],
  ['tox', 'tox.ini', '[testenv]\ncommands =\n    mill --speed-max 3\n', 1],
  ['another program', 'a.yml', 'run: windmill --speed-max 3\n', 0],
  ['another option', 'a.yml', 'run: mill --speed-maximum 3\n', 0],
  ['a key', 'a.yml', '"--speed-max": mill\n', 0],
])('%s', (_, path, text, places) => {
  const { after, rewrite } = rewriteFiles(change, { [path]: text });
  expect(after[path]).toBe(text);
  expect(rewrite.sites.map(({ action, before, after: then, reason }) => [action, before, then, reason])).toEqual(Array(places).fill(['review', '--speed-max', '--max-speed', 'the option --speed-max is now --max-speed']));
});
