// All checks, the ones that fail fast first. The last line is `N passed, N failed`, with the skipped ones where there are.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, ensureFirefox } from './ensure-browser.mjs';
import { ensureConsumers } from './ensure-consumers.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const count = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {string} name
 * @param {string} program a package's command, run by this Node
 * @param {string[]} args
 */
function run(name, program, args) {
  console.log(`\n— ${name}`);
  return spawnSync(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status;
}

/**
 * A check that counts as one.
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 */
function check(name, program, args) {
  if (run(name, program, args) === 0) count.passed += 1;
  else count.failed += 1;
}

/**
 * A project of tests; each counts by itself, and a run that broke off or found nothing counts as failed.
 * @param {string} project
 */
function test(project) {
  const report = join(mkdtempSync(join(tmpdir(), 'tests-')), 'report.json');
  const status = run(`${project} tests`, 'vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  let passed = 0;
  let failed = 0;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed = result.numPassedTests;
    failed = result.numFailedTests;
    count.skipped += result.numPendingTests;
  } catch {
    // No report: the run itself broke, which the next line counts.
  }
  count.passed += passed;
  count.failed += failed;
  if (failed === 0 && (status !== 0 || passed === 0)) count.failed += 1;
}

/**
 * A project that this machine has no part for.
 * @param {string} name
 * @param {string} reason
 */
function skip(name, reason) {
  console.log(`\n— ${name}: skipped, because ${reason}`);
  count.skipped += 1;
}

try {
  ensureDependencies();
  ensureBrowser();
  ensureConsumers();
  check('format and lint, with the boundaries of the rooms', 'biome', ['check', '--error-on-warnings', '.']);
  check('types', 'tsc', ['--noEmit']);
  check('promises and switches', 'oxlint', ['--type-aware', '--deny-warnings', 'src', 'test', 'scripts']);
  check('dead code', 'knip', []);
  check('build for Chromium', 'vite', ['build', '--mode', 'chrome', '--logLevel', 'warn']);
  check('build for Firefox', 'vite', ['build', '--mode', 'firefox', '--logLevel', 'warn']);
  test('unit');
  test('consumers');
  test('build');
  test('store');
  test('e2e');
  if (ensureFirefox()) test('firefox');
  else skip('firefox tests', 'there is no Firefox 147 or later here; install it, or set FIREFOX_PATH to it');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  count.failed += 1;
}

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`);
process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
