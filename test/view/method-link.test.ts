import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorsIn, renderMethodPage } from '../../scripts/render-method-page.mjs';
import { languages } from '../../src/model/settings.js';
import { methodLanguageNote, methodLinkWords } from '../../src/text/method-link.js';
import { openTags } from '../exports/open-tags.js';

const markdown = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');
const anchors = anchorsIn(markdown);
const page = renderMethodPage(markdown, 'method.css');

it.each(Object.keys(methodLinkWords.en))('docs/method.md explains #%s', (anchor) => {
  expect(anchors).toContain(anchor);
});

it.each(languages)('every link asks a question of its own (%s)', (language) => {
  const questions = Object.values(methodLinkWords[language]);
  for (const question of questions) expect(question).toMatch(/\?$/u);
  expect(new Set(questions).size).toBe(questions.length);
});

it('tells a Dutch reader that the page is in English', () => {
  expect(methodLanguageNote.nl).toBe(' (Engels)');
});

describe('the page of docs/method.md', () => {
  it('has every heading once under its own anchor, and links that lead somewhere in it', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(anchors);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(ids.length);
    for (const link of links) expect(ids).toContain(link);
  });

  it('runs nothing, styles nothing by itself and closes every element', () => {
    expect(page).not.toMatch(/<script|<style|<iframe|\s(?:on\w+|style|src)=/u);
    expect([...page.matchAll(/<link [^>]*href="([^"]*)"/gu)].map(([, href]) => href)).toEqual(['method.css']);
    expect(openTags(page)).toEqual([]);
  });
});
