import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORKSPACE = join(__dirname, '../../..');
const SCRIPTS = Object.entries((JSON.parse(readFileSync(join(WORKSPACE, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts).filter(([name]) => name.startsWith('bench:'));

function ask(script: string, ...flags: string[]): { status: number | null; stdout: string; stderr: string } {
  const [, file = ''] = script.split(' ');
  return spawnSync(process.execPath, [join(WORKSPACE, file), ...flags], { encoding: 'utf8' });
}

describe('measurements', () => {
  it('each have a script', () => {
    const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|\/)run-[a-z]+\.ts$/.test(path));
    expect(SCRIPTS.map(([, script]) => script).sort()).toEqual(files.map((path) => `node packages/bench/dist/${path.replace(/\.ts$/, '.js')}`).sort());
  });

  it.each(SCRIPTS)('%s explains its flags, and refuses one that it does not know', (name, script) => {
    expect(ask(script, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining(`npm run ${name} --`) });
    expect(ask(script, '--no-such-flag')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^ONX400[134] /) });
  });
});
