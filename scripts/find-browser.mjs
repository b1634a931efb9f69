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
