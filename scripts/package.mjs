// The files for the stores: one archive for each, the source that their reviewers ask for, and the bill of materials.
// The same source gives the same bytes, so that anybody can check that an archive was made from it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { billOfMaterials } from './bill-of-materials.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const target = join(root, 'packages');

/** The stores, by the name of their archive, and the build that each of them gets. */
const stores = { 'chrome-web-store': 'chrome', 'edge-add-ons': 'chrome', 'firefox-add-ons': 'firefox' };

/** A moment for every file: a real one would make each archive another. The first that a ZIP can hold. */
const moment = new Date(1980, 0, 1);

/**
 * @param {string[]} names of files in `folder`
 * @param {string} folder
 */
function archive(folder, names) {
  const files = names.sort().map((name) => [name, readFileSync(join(folder, name))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: moment });
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target);
for (const browser of new Set(Object.values(stores))) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--mode', browser, '--logLevel', 'warn'],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
for (const [store, browser] of Object.entries(stores)) {
  const folder = join(root, 'dist', browser);
  writeFileSync(join(target, `geeltje-${version}-${store}.zip`), archive(folder, filesIn(folder)));
}
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  .split('\0')
  .filter((name) => name !== '');
writeFileSync(join(target, `geeltje-${version}-source.zip`), archive(root, tracked));
writeFileSync(join(target, `geeltje-${version}-sbom.cdx.json`), JSON.stringify(billOfMaterials(), null, 2));
for (const name of readdirSync(target)) console.log(join('packages', name));
