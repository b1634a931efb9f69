import { chromiumPath, firefoxPath } from './find-browser.mjs';
import { installPackages, isDebianRoot } from './install-packages.mjs';

/**
 * Sees to it that there is a Chromium that loads unpacked extensions, with the emoji that reviewers write. On Debian as
 * root it installs what is missing; elsewhere it throws an error that says in one sentence what to install.
 * @returns {string} the browser's path
 */
export function ensureBrowser() {
  if (isDebianRoot && !chromiumPath()) installPackages(['chromium', 'fonts-noto-color-emoji']);
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
  if (isDebianRoot && !firefoxPath()) installPackages(['firefox-esr']);
  return firefoxPath() !== undefined;
}
