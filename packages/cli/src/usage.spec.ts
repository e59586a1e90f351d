import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built commands: `npm run build` comes before the tests. */
const bin = (program: string): string => join(__dirname, '..', 'bin', `${program}.js`);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onx-cli-'));
  writeFileSync(join(folder, 'newer.yaml'), 'manifest_version: 9\n');
  writeFileSync(join(folder, 'lonely.yaml'), 'manifest_version: 1\ncore: shapes\nfrom: 1.0.0\nto: 2.0.0\noperations: []\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(words: string): { status: number | null; stdout: string; stderr: string } {
  const [program = '', ...args] = words.split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin(program), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ONX_DEBUG: '' } });
  return { status, stdout, stderr };
}

test.each([
  ['onx-manifest', 'ONX4004'],
  ['onx-manifest generat', 'ONX4002'],
  ['onx-manifest generate --core-pth x', 'ONX4001'],
  ['onx-manifest generate --out x', 'ONX4003'],
  ['onx-manifest generate --core-path', 'ONX4004'],
  ['onx-manifest generate --core-path . --from a --to b --out out --confidence-threshold 1.5', 'ONX4005'],
  ['onx-manifest generate --core-path . --from a --to b --out out --parallel 0', 'ONX4005'],
  ['onx-manifest generate --core-path . --out out', 'ONX2113'],
  ['onx-manifest generate --core-path missing --from a --to b --out out', 'ONX1001'],
  ['onx-manifest generate --core-path . --from a --to b --out out', 'ONX1002'],
  ['onx-manifest show missing.yaml', 'ONX2110'],
  ['onx-manifest show newer.yaml', 'ONX2103'],
  ['onx-migrate apply --manifest registry://core/1_2 --target .', 'ONX4006'],
  ['onx-migrate apply --manifest lonely.yaml --target .', 'ONX2111'],
  ['onx-migrate apply --manifest lonely.yaml --target . --auto-threshold 0.5', 'ONX4005'],
  ['onx-migrate rollback --package . --force --keep-edited', 'ONX4005'],
  ['onx-migrate rollback --package missing', 'ONX3001'],
  ['onx-migrate status --package . more', 'ONX4004'],
])('%s → one line with %s, exit code 2', (words, code) => {
  const { status, stdout, stderr } = run(words);
  expect(stderr).toMatch(new RegExp(`^onx-(manifest|migrate): ${code} [^\\n]+[.?!)]\\n$`));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(readdirSync(folder).sort()).toEqual(['lonely.yaml', 'newer.yaml']);
});

test.each([
  ['onx-manifest --help', /Usage: onx-manifest/],
  ['onx-manifest help generate', /Examples:/],
  ['onx-migrate apply --help', /--verify-with/],
  ['onx-migrate --version', /^\d+\.\d+\.\d+\n$/],
  ['onx-migrate status --package .', /Nothing was migrated here/],
  ['onx-manifest show lonely.yaml', /shapes 1\.0\.0 → 2\.0\.0/],
])('%s → stdout only, exit code 0', (words, pattern) => {
  const { status, stdout, stderr } = run(words);
  expect(stdout).toMatch(pattern);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
