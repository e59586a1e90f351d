/** The main job on a realistic workspace, shown step by step. Leaves the workspace in `tmp/demo` to look around in. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { run } = require('../support/command.cjs');
const { createShop, git, ROOT } = require('../support/nx-workspace.cjs');

const BOLD = process.stdout.isTTY ? (text) => `\x1b[1m${text}\x1b[22m` : (text) => text;
const DIM = process.stdout.isTTY ? (text) => `\x1b[2m${text}\x1b[22m` : (text) => text;
const shop = join(ROOT, 'tmp', 'demo');
const bundle = 'artifacts/core_diff/packages/parcelkit';

function step(title) {
  console.log(`\n${BOLD(`== ${title}`)}`);
}

/** Shows the command, runs it, shows what it printed; ends the demo where the outcome is not the expected one. */
function show(argv, { fails = false, quiet = false } = {}) {
  console.log(DIM(`$ ${argv.join(' ')}`));
  const { code, stdout, stderr } = run(shop, argv);
  const text = `${stdout}${stderr}`.trim();
  if (!quiet) console.log(text);
  if ((code !== 0) !== fails) {
    if (quiet) console.log(text);
    console.error(`\nThe demo stops: ${argv.join(' ')} left with exit code ${code}, which was not expected here.`);
    process.exit(1);
  }
  return text;
}

/** One line of Nx's own summary for each project's tests. */
function tests(fails) {
  const text = show(['npx', 'nx', 'run-many', '-t', 'test', '--skip-nx-cache', '--outputStyle=static'], { fails, quiet: true });
  for (const line of text.split('\n')) if (/^(Ran \d|OK$|FAILED|ModuleNotFoundError|ImportError)|nx run \w+:test$/.test(line.trim())) console.log(`  ${line.trim()}`);
}

step('A workspace: the core parcelkit (36 modules, tags v0.9.0 and v1.0.0) and three dependents in a chain');
createShop(shop);
console.log(`  ${shop}`);
console.log(git(shop, 'log', '--oneline', '--decorate').trim().replace(/^/gm, '  '));

const python = run(shop, ['python3', '--version']);
const hasPython = python.code === 0;
if (!hasPython) console.log('  python3 was not found: the dependents\' own tests are left out.');

step('The dependents were written for 0.9.0; the core in the workspace is 1.0.0: their tests fail');
if (hasPython) tests(true);

step('What changed between the two releases?');
show(['npx', 'nx', 'run', 'parcelkit:manifest']);
show(['npx', 'onx-manifest', 'show', `${bundle}/change_manifest.yaml`]);

step('Asked again, the manifest comes from the Nx cache');
console.log(show(['npx', 'nx', 'run', 'parcelkit:manifest'], { quiet: true }).split('\n').filter((line) => /cache/i.test(line)).join('\n'));

step('A dry run over the chain, core first: the edits, and what needs a person');
show(['npx', 'nx', 'run-many', '-t', 'migrate', '--outputStyle=static']);

step('The same, written');
show(['npx', 'nx', 'run-many', '-t', 'migrate', '-c', 'write'], { quiet: true });
console.log(git(shop, 'diff', '--stat').trim());

step('The dependents\' tests pass');
if (hasPython) tests(false);

step('And back again: every byte as it was');
show(['npx', 'nx', 'run-many', '-t', 'rollback'], { quiet: true });
const left = git(shop, 'status', '--porcelain').trim();
console.log(left === '' ? '  git status: nothing changed' : left);
if (left !== '') process.exit(1);

const to = /^to: (.*)$/m.exec(readFileSync(join(shop, bundle, 'change_manifest.yaml'), 'utf8'))?.[1];
console.log(`
${BOLD('On your own repository')}
  npx onx-manifest generate --core-path ./core --from 0.9.0 --to ${to} --out artifacts/core_diff/0.9.0_${to}
  npx onx-migrate apply --manifest artifacts/core_diff/0.9.0_${to}/change_manifest.yaml --target ./my_dependent_package --dry-run
  (leave --dry-run out to write; npx onx-migrate rollback --package ./my_dependent_package takes it back)
The workspace of this demo stays in tmp/demo.`);
