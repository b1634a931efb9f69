import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} path from the root of the project */
const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @param {string} path */
const read = (path) => readFileSync(place(path), 'utf8').replaceAll('\r\n', '\n').trim();

/**
 * Ships `licenses.txt` with the extension: our own license and those of all libraries, each text once, with where their
 * sources are, as several of them ask.
 * @returns {import('vite').Plugin}
 */
export function licenses() {
  return {
    name: 'licenses',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: writeLicenses() });
    },
  };
}

function writeLicenses() {
  /** @type {Map<string, Set<string>>} */
  const libraries = new Map();
  for (const [folder, { version, dev, devOptional, optional }] of Object.entries(
    JSON.parse(read('package-lock.json')).packages,
  )) {
    if (folder === '' || dev || devOptional || optional) continue;
    const texts = readdirSync(place(folder)).filter((name) => /^(licen[cs]e|notice)/iu.test(name));
    const text = texts.map((name) => read(`${folder}/${name}`)).join('\n\n');
    const name = folder.split('node_modules/').at(-1);
    libraries.set(text, (libraries.get(text) ?? new Set()).add(`https://www.npmjs.com/package/${name}/v/${version}`));
  }
  const parts = [...libraries].map(([text, sources]) => `${[...sources].join('\n')}\n\n${text}`);
  return [`Geeltje\n\n${read('LICENSE')}`, ...parts].join(`\n\n${'-'.repeat(78)}\n\n`);
}
