import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runProgram } from './program';
import { manifestProgram, migrateProgram } from './programs';

const HOME = process.cwd();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onx-cli-'));
  writeFileSync(join(folder, 'newer.yaml'), 'manifest_version: 9\n');
  writeFileSync(join(folder, 'lonely.yaml'), 'manifest_version: 1\ncore: shapes\nfrom: 1.0.0\nto: 2.0.0\noperations: []\n');
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(HOME);
  rmSync(folder, { recursive: true });
});

/** The program in this process, with what it printed; `main-job.spec.ts` runs the built commands. */
async function run(words: string): Promise<{ status: number | string; stdout: string; stderr: string }> {
  const [name = '', ...args] = words.split(' ');
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  process.exitCode = 0;
  await runProgram(name === 'onx-manifest' ? manifestProgram() : migrateProgram(), ['node', name, ...args]);
  const status = process.exitCode;
  process.exitCode = 0;
  for (const spy of spies) spy.mockRestore();
  return { status, ...printed };
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
])('%s → one line with %s, exit code 2', async (words, code) => {
  const { status, stdout, stderr } = await run(words);
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
])('%s → stdout only, exit code 0', async (words, pattern) => {
  const { status, stdout, stderr } = await run(words);
  expect(stdout).toMatch(pattern);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
