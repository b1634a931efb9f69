// The demonstration: sets itself up, then opens a browser with the extension at the demo shop, or, without a display or
// with --walk, lets a scripted reviewer walk that shop and leaves the journey's files in `walk/`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/** @param {string[]} args */
function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

try {
  ensureDependencies();
  ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
run(['node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome', '--logLevel', 'warn']);
const scripted = process.argv.includes('--walk') || !hasDisplay;
run(['--import', 'tsx', scripted ? 'test/e2e/write-walk.ts' : 'test/e2e/open-shop.ts']);
