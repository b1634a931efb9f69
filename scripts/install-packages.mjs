import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Installs packages of Debian; throws when that fails.
 * @param {readonly string[]} packages
 */
export function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed: ${stderr}`);
  }
}
