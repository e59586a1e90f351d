/** The built commands, run as a user runs them, with a fact store of their own. */
'use strict';
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { createHash } = require('node:crypto');
const { run } = require('./command.cjs');
const { ROOT } = require('./shop.cjs');

const CLI = path.join(ROOT, 'packages/cli/bin');

/** Command line of `onx-manifest` or `onx-migrate`. */
function words(program, args) {
  return [process.execPath, path.join(CLI, `${program}.js`), ...args];
}

/** @returns {{code: number, stdout: string, stderr: string}} */
function onx(cwd, program, args, env = {}) {
  return run(cwd, words(program, args), { ONX_DEBUG: '', ...env });
}

/** Starts a command and does not wait. */
function startOnx(cwd, program, args, env = {}) {
  const [command, ...rest] = words(program, args);
  return spawn(command, rest, { cwd, env: { ...process.env, ONX_DEBUG: '', ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Every entry below a folder: kind, mode and content, by path. @param {(path: string) => boolean} [skip] */
function treeOf(folder, skip = () => false) {
  const tree = {};
  const visit = (prefix) => {
    for (const name of fs.readdirSync(path.join(folder, prefix)).sort()) {
      const inside = prefix + name;
      if (skip(inside)) continue;
      const at = path.join(folder, inside);
      const stat = fs.lstatSync(at);
      const mode = (stat.mode & 0o7777).toString(8);
      if (stat.isSymbolicLink()) tree[inside] = `link ${fs.readlinkSync(at)}`;
      if (stat.isDirectory()) {
        tree[`${inside}/`] = mode;
        visit(`${inside}/`);
      }
      if (stat.isFile()) tree[inside] = `${mode} ${createHash('sha256').update(fs.readFileSync(at)).digest('hex')}`;
    }
  };
  visit('');
  return tree;
}

module.exports = { onx, startOnx, treeOf, words };
