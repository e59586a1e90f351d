import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inferBetween, printOperations, readRelease, type FixtureRelease } from '../testing/read-release';

const COMMIT = '1'.repeat(40);

/** Changes that look like something else. Each folder is one of them; its expected operations are all that may be said. */
describe('traps', () => {
  const names = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  it.each(names)('%s', (name) => {
    const release = (folder: string): FixtureRelease => readRelease(join(__dirname, name, folder));
    const between = existsSync(join(__dirname, name, 'between')) ? [{ commit: COMMIT, ...release('between') }] : [];
    const result = inferBetween(release('old'), release('new'), { between });
    expect(printOperations(result)).toEqual(JSON.parse(readFileSync(join(__dirname, name, 'expected.json'), 'utf8')));
  });
});
