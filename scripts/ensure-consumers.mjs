import { spawnSync } from 'node:child_process';
import { installPackages, isDebianRoot } from './install-packages.mjs';

/** Programs that tests need, with the Debian packages that have them: to open our files, and for a screen with a keyboard. */
const consumers = {
  soffice: 'libreoffice-calc-nogui',
  java: 'default-jre-headless',
  xmllint: 'libxml2-utils',
  pspp: 'pspp',
  pdftotext: 'poppler-utils',
  unzip: 'unzip',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
};

/** @typedef {keyof typeof consumers} Consumer */

/**
 * Whether a program is there to be run.
 * @param {Consumer} program
 */
export const hasConsumer = (program) =>
  spawnSync(program, [program === 'java' ? '-version' : '--version']).error === undefined;

/**
 * Sees to these programs, on Debian as root. Elsewhere, or where they cannot be had, the tests that need one are skipped,
 * and it says so.
 */
export function ensureConsumers() {
  const missing = Object.entries(consumers).filter(([program]) => !hasConsumer(/** @type {Consumer} */ (program)));
  if (missing.length === 0) return;
  const packages = missing.map(([, name]) => name);
  try {
    if (!isDebianRoot) throw new Error('only on Debian, as root, are they installed by themselves');
    installPackages(packages);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`Tests that need other programs are skipped without ${packages.join(', ')}: ${reason}`);
  }
}
