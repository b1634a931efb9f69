import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = ['chromium', 'chromium-browser'];

const chromiumPlaces = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];

/**
 * Where a Chromium that may load an unpacked extension is installed; branded Chrome and Edge refuse `--load-extension`.
 * The environment variable CHROMIUM_PATH wins.
 * @returns {string | undefined}
 */
export function chromiumPath() {
  const onPath = chromiumNames.flatMap((name) => folders().map((folder) => join(folder, name)));
  return [process.env['CHROMIUM_PATH'] ?? '', ...onPath, ...chromiumPlaces].find(isProgram);
}

/** Below this, Firefox lacks the Navigation API, by which the reader notices routes, and refuses the extension. */
const oldestFirefox = 147;

/**
 * Where a Firefox that takes the extension is installed. The environment variable FIREFOX_PATH wins.
 * @returns {string | undefined}
 */
export function firefoxPath() {
  const onPath = ['firefox-esr', 'firefox'].flatMap((name) => folders().map((folder) => join(folder, name)));
  return [process.env['FIREFOX_PATH'] ?? '', ...onPath].find(
    (path) => isProgram(path) && versionOf(path) >= oldestFirefox,
  );
}

/** @param {string} path */
function versionOf(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/Firefox (\d+)/.exec(stdout)?.[1] ?? 0);
}

const folders = () => (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}
