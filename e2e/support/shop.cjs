/** The shop as files and a git history: a core `parcelkit` with two releases, and its dependents. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { must } = require('./command.cjs');

const ROOT = path.resolve(__dirname, '../..');
const WORKSPACE = path.join(__dirname, '../demo/workspace');
const AUTHOR = ['-c', 'user.name=onx', '-c', 'user.email=onx@localhost', '-c', 'commit.gpgsign=false'];

/**
 * Lays the shop into a folder, whatever lies there already included in its first commit: the core in `packages/parcelkit` with the
 * tags v0.9.0 and v1.0.0, beside it three dependents in a chain (pricing, checkout on pricing, storefront on checkout), all written for 0.9.0.
 * @param {string} folder
 */
function layShop(folder) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, '.gitignore'), 'node_modules\n.nx/\nartifacts/\n__pycache__/\n');
  fs.cpSync(path.join(WORKSPACE, 'dependents'), path.join(folder, 'packages'), { recursive: true });
  const core = path.join(folder, 'packages/parcelkit');
  fs.cpSync(path.join(WORKSPACE, 'core-0.9.0'), core, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, 'shop: everything on parcelkit 0.9.0');
  git(folder, 'tag', 'v0.9.0');
  const next = path.join(WORKSPACE, 'core-1.0.0');
  for (const file of fs.readFileSync(path.join(next, 'removed.txt'), 'utf8').split('\n').filter(Boolean)) fs.rmSync(path.join(core, file));
  fs.cpSync(next, core, { recursive: true, filter: (source) => path.basename(source) !== 'removed.txt' });
  commit(folder, 'parcelkit: release 1.0.0');
  git(folder, 'tag', 'v1.0.0');
}

function git(folder, ...argv) {
  return must(folder, ['git', ...AUTHOR, ...argv], { GIT_AUTHOR_DATE: '2026-01-05T09:00:00Z', GIT_COMMITTER_DATE: '2026-01-05T09:00:00Z' });
}

function commit(folder, message) {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '-m', message);
}

module.exports = { ROOT, layShop, git, commit };
