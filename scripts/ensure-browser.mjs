import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath } from './find-browser.mjs';

/** Debian's packages for the tests and the demo: the browser, and the emoji that reviewers write. */
const packages = ['chromium', 'fonts-noto-color-emoji'];

const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Sees to it that there is a Chromium that loads unpacked extensions. On Debian as root it installs what is missing;
 * elsewhere it throws an error that says in one sentence what to install.
 * @returns {string} the browser's path
 */
export function ensureBrowser() {
  if (isDebianRoot && !chromiumPath()) installPackages();
  const path = chromiumPath();
  if (path) return path;
  throw new Error(
    'Please install Chromium (not Google Chrome, which refuses unpacked extensions from the command line), or set CHROMIUM_PATH to it, and try again.',
  );
}

function installPackages() {
  console.log(`Installing ${packages.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed: ${stderr}`);
  }
}
