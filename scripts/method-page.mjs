import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderMethodPage } from './render-method-page.mjs';

/** @param {string} path from the root of the project */
const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const sources = ['docs/method.md', 'src/view/tokens.css', 'src/dashboard/method-page.css'].map(place);

/**
 * Ships docs/method.md with the extension as `method.html`, so that every figure can link to what it means without going
 * online.
 * @returns {import('vite').Plugin}
 */
export function methodPage() {
  return {
    name: 'method-page',
    apply: 'build',
    buildStart() {
      for (const source of sources) this.addWatchFile(source);
    },
    generateBundle() {
      const [markdown = '', ...styles] = sources.map((source) => readFileSync(source, 'utf8'));
      this.emitFile({ type: 'asset', fileName: 'method.html', source: renderMethodPage(markdown, 'method.css') });
      this.emitFile({ type: 'asset', fileName: 'method.css', source: styles.join('\n') });
    },
  };
}
