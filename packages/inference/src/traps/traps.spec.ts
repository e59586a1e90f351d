import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inferBetween, printOperations, readRelease } from '../testing/read-release';

/** Changes that look like something else. Each folder is one of them; its expected operations are all that may be said. */
describe('traps', () => {
  const names = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  it.each(names)('%s', (name) => {
    const result = inferBetween(readRelease(join(__dirname, name, 'old')), readRelease(join(__dirname, name, 'new')));
    expect(printOperations(result)).toEqual(JSON.parse(readFileSync(join(__dirname, name, 'expected.json'), 'utf8')));
  });
});
