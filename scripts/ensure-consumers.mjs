import { spawnSync } from 'node:child_process';
import { installPackages, isDebianRoot } from './install-packages.mjs';

/** Programs that open our files in tests, with the Debian packages that have them. */
const consumers = {
  soffice: 'libreoffice-calc-nogui',
  java: 'default-jre-headless',
  xmllint: 'libxml2-utils',
  pspp: 'pspp',
  pdftotext: 'poppler-utils',
  unzip: 'unzip',
};

/** @typedef {keyof typeof consumers} Consumer */

/**
 * Whether a program is there to be run.
 * @param {Consumer} program
 */
export const hasConsumer = (program) =>
  spawnSync(program, [program === 'java' ? '-version' : '--version']).error === undefined;

/**
 * Sees to the programs that open our files, on Debian as root. Elsewhere, or where they cannot be had, the tests that
 * need one are skipped and say so.
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
    console.log(`Tests that open our files in other programs are skipped without ${packages.join(', ')}: ${reason}`);
  }
}
