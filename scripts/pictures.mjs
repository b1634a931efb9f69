// The pictures of the README and of the stores, taken anew from the product as it is built now.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const args of [
  ['node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome', '--logLevel', 'warn'],
  ['--import', 'tsx', 'test/e2e/take-pictures.ts'],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
