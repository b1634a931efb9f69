import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const names = ['reader', 'card', 'picker'];

/**
 * Builds each content script as one classic script that shares nothing with the extension's pages. They are registered
 * or injected by name, so the manifest needs no web-accessible resource, by which a site could find the extension.
 * @returns {import('vite').Plugin}
 */
export function contentScripts() {
  /** @type {import('vite').ResolvedConfig} */
  let config;
  return {
    name: 'content-scripts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      for (const folder of ['content', 'view', 'text', 'messages', 'model']) {
        this.addWatchFile(fileURLToPath(new URL(`../src/${folder}`, import.meta.url)));
      }
    },
    async generateBundle() {
      for (const name of names) {
        const output = await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          build: {
            write: false,
            target: config.build.target || 'esnext',
            minify: config.build.minify,
            lib: {
              entry: fileURLToPath(new URL(`../src/content/${name}.ts`, import.meta.url)),
              formats: ['iife'],
              name: 'script',
            },
          },
        });
        const [bundle] = Array.isArray(output) ? output : [output];
        if (!bundle || !('output' in bundle)) throw new Error(`The content script ${name} was not built.`);
        this.emitFile({ type: 'asset', fileName: `content/${name}.js`, source: bundle.output[0].code });
      }
    },
  };
}
