/** Throw-away Nx workspaces with this repository's packages installed from their tarballs, as a user gets them. */
'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { must } = require('./command.cjs');
const { commit, git, layShop, ROOT } = require('./shop.cjs');

const TEMPLATES = path.join(ROOT, 'tmp', 'e2e');

/** Publishable packages of this repository, by name. */
function packages() {
  return fs
    .readdirSync(path.join(ROOT, 'packages'))
    .map((folder) => path.join(ROOT, 'packages', folder))
    .filter((folder) => fs.existsSync(path.join(folder, 'package.json')))
    .map((folder) => ({ folder, ...JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) }))
    .filter((manifest) => !manifest.private);
}

/** Packs all packages; installs them with Nx once, and again only when a tarball changed. @returns the folder to copy workspaces from */
function template(nxVersion = '23.2.1') {
  const tarballs = path.join(TEMPLATES, 'tarballs');
  fs.rmSync(tarballs, { recursive: true, force: true });
  fs.mkdirSync(tarballs, { recursive: true });
  const all = packages();
  must(ROOT, ['npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', tarballs, ...all.flatMap((one) => ['-w', one.name])]);
  const file = (one) => path.join(tarballs, `${one.name.replace('@', '').replace('/', '-')}-${one.version}.tgz`);
  const digest = createHash('sha256').update(nxVersion);
  for (const one of all) digest.update(contentOf(one.folder));
  const folder = path.join(TEMPLATES, `template-${nxVersion}-${digest.digest('hex').slice(0, 12)}`);
  if (fs.existsSync(path.join(folder, 'ready'))) return folder;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const specs = Object.fromEntries(all.map((one) => [one.name, `file:${file(one)}`]));
  writeJson(path.join(folder, 'package.json'), { name: 'shop', private: true, version: '0.0.0', devDependencies: { nx: nxVersion, ...specs }, overrides: specs });
  must(folder, ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']);
  fs.writeFileSync(path.join(folder, 'ready'), '');
  return folder;
}

/** Bytes that decide whether an installed package is up to date. */
function contentOf(folder) {
  const digest = createHash('sha256');
  const visit = (at) => {
    for (const entry of fs.readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = path.join(at, entry.name);
      if (entry.isDirectory()) visit(full);
      else if (!entry.name.endsWith('.tsbuildinfo')) digest.update(entry.name).update(fs.readFileSync(full));
    }
  };
  for (const part of ['dist', 'bin']) if (fs.existsSync(path.join(folder, part))) visit(path.join(folder, part));
  return digest.update(fs.readFileSync(path.join(folder, 'package.json'))).digest();
}

/**
 * The shop in an Nx workspace with the plugin installed.
 * @param {string} folder replaced if it exists
 * @param {{nxVersion?: string}} [options]
 */
function createShop(folder, options = {}) {
  const from = template(options.nxVersion);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.symlinkSync(path.join(from, 'node_modules'), path.join(folder, 'node_modules'));
  for (const name of ['package.json', 'package-lock.json']) fs.copyFileSync(path.join(from, name), path.join(folder, name));
  writeJson(path.join(folder, 'nx.json'), {
    analytics: false,
    neverConnectToCloud: true,
    cacheDirectory: '.nx/cache',
    tui: { enabled: false },
    plugins: ['@onx/nx'],
    namedInputs: { default: ['{projectRoot}/**/*'] },
  });
  layShop(folder);
  return folder;
}

function writeJson(file, value) {
  fs.writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

module.exports = { ROOT, createShop, git, commit };
