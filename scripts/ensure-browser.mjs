import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath, firefoxPath } from './find-browser.mjs';

const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Sees to it that there is a Chromium that loads unpacked extensions, with the emoji that reviewers write. On Debian as
 * root it installs what is missing; elsewhere it throws an error that says in one sentence what to install.
 * @returns {string} the browser's path
 */
export function ensureBrowser() {
  if (isDebianRoot && !chromiumPath()) installPackages('chromium', 'fonts-noto-color-emoji');
  const path = chromiumPath();
  if (path) return path;
  throw new Error(
    'Please install Chromium (not Google Chrome, which refuses unpacked extensions from the command line), or set CHROMIUM_PATH to it, and try again.',
  );
}

/**
 * Sees to it that there is a Firefox that takes the extension, where that can be done: on Debian as root it installs or
 * updates it.
 * @returns {boolean} whether there is one
 */
export function ensureFirefox() {
  if (isDebianRoot && !firefoxPath()) installPackages('firefox-esr');
  return firefoxPath() !== undefined;
}

/** @param {string[]} packages */
function installPackages(...packages) {
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
