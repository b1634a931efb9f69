import { readFileSync } from 'node:fs';

/** @typedef {'chrome' | 'firefox'} Browser */

/** The keys of the one manifest that a browser does not know and warns about. */
const foreign = {
  chrome: { keys: ['browser_specific_settings', 'sidebar_action'], permissions: /** @type {string[]} */ ([]) },
  firefox: { keys: ['minimum_chrome_version', 'side_panel'], permissions: ['sidePanel'] },
};

/**
 * The manifest for one browser, made from the `manifest.json` that serves both.
 * @param {Browser} browser
 * @returns {import('@crxjs/vite-plugin').ManifestV3Export}
 */
export function manifestFor(browser) {
  const manifest = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));
  const { keys, permissions } = foreign[browser];
  for (const key of keys) delete manifest[key];
  manifest.permissions = manifest.permissions.filter((/** @type {string} */ name) => !permissions.includes(name));
  if (browser === 'firefox') {
    manifest.background = { scripts: [manifest.background.service_worker], type: 'module' };
  }
  return manifest;
}
