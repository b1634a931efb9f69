import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorsIn, methodPages, renderMethodPage } from '../../scripts/render-method-page.mjs';
import { languages } from '../../src/model/settings.js';
import { methodLinkWords } from '../../src/text/method-link.js';
import { openTags } from '../exports/open-tags.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const original = read('docs/method.md');
const anchors = anchorsIn(original);

it.each(Object.keys(methodLinkWords.en))('docs/method.md explains #%s', (anchor) => {
  expect(anchors).toContain(anchor);
});

it.each(languages)('every link asks a question of its own (%s)', (language) => {
  const questions = Object.values(methodLinkWords[language]);
  for (const question of questions) expect(question).toMatch(/\?$/u);
  expect(new Set(questions).size).toBe(questions.length);
});

it('has a page for every language', () => {
  expect(methodPages.map(({ language }) => language)).toEqual(languages);
});

it.each([
  [
    '# Een\n\n### Twee',
    '# One\n\n## Two',
    'Heading 2 of the method page is "### Twee" in the translation and "## Two"',
  ],
  ['# Een', '# One\n\n## Two', 'Heading 2 of the method page is missing in the translation and "## Two" in'],
  ['# Een\n\n## Twee', '# One', 'Heading 2 of the method page is "## Twee" in the translation and missing in'],
])('makes no page of a translation with other headings: %j of %j', (translation, text, message) => {
  expect(() => anchorsIn(translation, text)).toThrow(message);
});

describe.each(methodPages)('the page of $source', (method) => {
  const page = renderMethodPage(method, read(method.source), original, 'method.css');

  it('has every heading once under the anchor of the original, and links that lead somewhere in it', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(anchors);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(ids.length);
    for (const link of links) expect(ids).toContain(link);
  });

  it('says its language, and leads to the page in every other one', () => {
    expect(page).toContain(`<html lang="${method.language}">`);
    const others = [...page.matchAll(/<a href="([^#"]*)" lang="(\w+)"/gu)].map(([, ...other]) => other);
    expect(others).toEqual(
      methodPages.filter((other) => other !== method).map(({ fileName, language }) => [fileName, language]),
    );
  });

  it('runs nothing, styles nothing by itself and closes every element', () => {
    expect(page).not.toMatch(/<script|<style|<iframe|\s(?:on\w+|style|src)=/u);
    expect([...page.matchAll(/<link [^>]*href="([^"]*)"/gu)].map(([, href]) => href)).toEqual(['method.css']);
    expect(openTags(page)).toEqual([]);
  });
});
