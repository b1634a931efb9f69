import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Paths like `test/e2e/card.test.ts`, or by their room in `src`, like `content/guard.ts`. */
const path = /`((?:(?:test|src|scripts|docs)\/[\w./-]+\.\w+)|[\w-]+\/[\w./-]+\.(?:tsx?|css))`/g;

it.each(documents)('every file that %s names is there', (document) => {
  const text = readFileSync(new URL(document, root), 'utf8');
  const named = [...text.matchAll(path)].map(([, name = '']) => name);
  const isThere = (name: string): boolean =>
    ['', 'src/'].some((room) => existsSync(fileURLToPath(new URL(`${room}${name}`, root))));
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

it('the README shows every picture that is taken for it', () => {
  const text = readFileSync(new URL('README.md', root), 'utf8');
  const shown = [...text.matchAll(/\]\(docs\/pictures\/([\w-]+\.png)\)/g)].map(([, name = '']) => name);
  expect(shown.toSorted()).toEqual(readdirSync(new URL('docs/pictures/', root)).toSorted());
});

it('every claim about an attacker in the threat model names the test that shows it', () => {
  const text = readFileSync(new URL('docs/threat-model.md', root), 'utf8');
  const claims = text.split('\n').filter((line) => /^\| (?!-|it may try)/.test(line));
  expect(claims.length).toBeGreaterThan(5);
  expect(claims.filter((claim) => !/`test\/[\w./-]+`/.test(claim))).toEqual([]);
});
