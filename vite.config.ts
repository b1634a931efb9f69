import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chunkGroups } from './scripts/chunk-groups.mjs';
import { contentScripts } from './scripts/content-scripts.mjs';
import { chromiumPath } from './scripts/find-browser.mjs';
import { licenses } from './scripts/licenses.mjs';
import { type Browser, manifestFor } from './scripts/manifest-for.mjs';
import { methodPage } from './scripts/method-page.mjs';

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const building = process.env['VITEST'] === undefined;
  // They are in `licenses.txt`, once; the statistics library has hundreds of copies, as large as its code.
  const output = { comments: { legal: false } };
  const codeSplitting = { groups: chunkGroups };
  return {
    publicDir: 'src/static',
    resolve: { alias: { '@stdlib/assert-has-generator-support': place('scripts/has-generator-support.cjs') } },
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox147' : 'chrome130',
      // All scripts of a screen are asked for at once, not one after the other has told of it.
      modulePreload: { polyfill: false },
      // CRXJS finds a side panel in the manifest by itself, but not a sidebar.
      rollupOptions: {
        output: { ...output, codeSplitting },
        ...(browser === 'firefox' ? { input: { panel: 'src/panel/panel.html' } } : {}),
      },
    },
    // A worker may load a part of its code while it is at work.
    worker: { format: 'es', rollupOptions: { output } },
    plugins: building
      ? [crx({ manifest: manifestFor(browser), browser }), contentScripts(), methodPage(), licenses()]
      : [],
    test: {
      // Exported files carry their style sheets.
      css: true,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // Properties are tried hundreds of times, which a busy machine takes its time for.
            testTimeout: 30_000,
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: [
              'test/build/**',
              'test/consumers/**',
              'test/content/**',
              'test/store/**',
              'test/e2e/**',
              'test/firefox/**',
            ],
          },
        },
        {
          extends: true,
          test: {
            name: 'consumers',
            include: ['test/consumers/**/*.test.ts'],
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
        // What was built: only right after a build.
        { extends: true, test: { name: 'build', include: ['test/build/**/*.test.ts'] } },
        {
          extends: true,
          test: {
            // What needs a browser around it and no extension: its database, a page's tree.
            name: 'store',
            include: ['test/{store,content}/**/*.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  executablePath: chromiumPath() ?? '',
                  args: ['--no-sandbox', '--disable-background-networking'],
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['test/e2e/**/*.test.ts'],
            fileParallelism: false,
            // A real browser on a busy machine may take its time; what is waited for ends the wait at once.
            expect: { poll: { timeout: 15_000 } },
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'firefox',
            include: ['test/firefox/**/*.test.ts'],
            fileParallelism: false,
            expect: { poll: { timeout: 15_000 } },
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
