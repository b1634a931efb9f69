import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), 'build-'));

/** What is needed for a build, and nothing that an earlier one left. */
const sources = `src icons docs scripts LICENSE
  manifest.json package.json package-lock.json tsconfig.json vite.config.ts`.split(/\s+/);

/** Every file of a build with a digest of its bytes. */
const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

describe('the same source', () => {
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

  it('gives the same bytes when it is built again, in another folder', () => {
    for (const name of sources) cpSync(join(root, name), join(elsewhere, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    const vite = join(elsewhere, 'node_modules', 'vite', 'bin', 'vite.js');
    execFileSync(process.execPath, [vite, 'build', '--mode', 'chrome', '--logLevel', 'error'], {
      cwd: elsewhere,
      // Not what the test runner sets: a build of a test is another one.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    });
    expect(digests(join(elsewhere, 'dist', 'chrome'))).toEqual(digests(join(root, 'dist', 'chrome')));
  }, 120_000);
});
