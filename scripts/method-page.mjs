import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { methodPages, renderMethodPage } from './render-method-page.mjs';

/** @param {string} path from the root of the project */
const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @param {string} path from the root of the project */
const read = (path) => readFileSync(place(path), 'utf8');

const styles = ['src/view/tokens.css', 'src/dashboard/method-page.css'];

/**
 * Ships docs/method.md with the extension as a page, in every language, so that every figure can link to what it means
 * without going online.
 * @returns {import('vite').Plugin}
 */
export function methodPage() {
  return {
    name: 'method-page',
    apply: 'build',
    buildStart() {
      for (const source of [...methodPages.map((page) => page.source), ...styles]) this.addWatchFile(place(source));
    },
    generateBundle() {
      for (const page of methodPages) {
        const source = renderMethodPage(page, read(page.source), read('docs/method.md'), 'method.css');
        this.emitFile({ type: 'asset', fileName: page.fileName, source });
      }
      this.emitFile({ type: 'asset', fileName: 'method.css', source: styles.map(read).join('\n') });
    },
  };
}
