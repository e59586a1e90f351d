/** Runs commands the way a user's shell would, with Nx kept quiet, local and offline. */
'use strict';
const { spawnSync } = require('node:child_process');

const QUIET = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', NX_SKIP_NX_CACHE: '', FORCE_COLOR: '0', NO_COLOR: '1', CI: 'true' };

/**
 * @param {string} cwd
 * @param {string[]} argv command and arguments
 * @param {Record<string, string>} [env]
 * @returns {{code: number, stdout: string, stderr: string}}
 */
function run(cwd, argv, env = {}) {
  const inherited = { ...process.env };
  // Variables of an enclosing Nx or npm run would leak its workspace into this one.
  for (const key of Object.keys(inherited)) if (/^(NX_|npm_|INIT_CWD$|GIT_)/.test(key)) delete inherited[key];
  const result = spawnSync(argv[0], argv.slice(1), { cwd, encoding: 'utf8', env: { ...inherited, ...QUIET, ...env }, maxBuffer: 1 << 28 });
  if (result.error) throw result.error;
  return { code: result.status ?? 1, stdout: result.stdout, stderr: result.stderr };
}

/** Like `run`, but a failure is an error with all that was printed. */
function must(cwd, argv, env = {}) {
  const result = run(cwd, argv, env);
  if (result.code !== 0) throw new Error(`${argv.join(' ')} left with ${result.code} in ${cwd}\n${result.stdout}\n${result.stderr}`);
  return result.stdout;
}

module.exports = { run, must };
