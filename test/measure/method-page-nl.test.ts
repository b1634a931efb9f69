import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anchorsIn, headingsIn } from '../../scripts/render-method-page.mjs';
import { exampleWords } from '../../src/text/example.js';
import type { MethodAnchor } from '../../src/text/method-link.js';
import { reportComparisonWords } from '../../src/text/report-comparison.js';
import { reportFigureWords } from '../../src/text/report-figures.js';
import { reportMomentWords } from '../../src/text/report-moments.js';
import { reportPartsWords } from '../../src/text/report-parts.js';
import { reportTrustWords } from '../../src/text/report-trust.js';
import { touchpointWords } from '../../src/text/touchpoint.js';

// The numbers of docs/method.md come from the code, see method-page.test.ts; here the translation follows docs/method.md.
const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const english = read('method.md');
const dutch = read('method.nl.md');

/** What stands below each heading. */
const sectionsOf = (page: string): string[] => page.split(/^#+ .*$/mu).slice(1);

// The two that name a kind of ICC stand for no amount, and read as one where the comma is the decimal sign.
const withoutNames = (text: string): string => text.replaceAll(/ICC\(2,[1k]\)/gu, 'ICC');

const englishNumbers = (text: string): number[] =>
  [...withoutNames(text).matchAll(/\d{1,3}(?:,\d{3})+|\d*\.?\d+/gu)].map(([found]) =>
    Number(found.replaceAll(',', '')),
  );

const dutchNumbers = (text: string): number[] =>
  [...withoutNames(text).matchAll(/\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?/gu)].map(([found]) =>
    Number(found.replaceAll('.', '').replace(',', '.')),
  );

const headings = headingsIn(dutch).map(({ text }) => text);
const sections = sectionsOf(english).map((text, place) => ({
  heading: headings[place],
  text,
  translation: sectionsOf(dutch)[place] ?? '',
}));

test.each(sections)('docs/method.nl.md has the numbers of docs/method.md below $heading', ({ text, translation }) => {
  expect(dutchNumbers(translation)).toEqual(englishNumbers(text));
});

test('docs/method.nl.md writes numbers as Dutch does', () => {
  const prose = dutch.replaceAll(/`[^`]*`|^\|.*$/gmu, '');
  expect(prose).not.toMatch(/\d\.\d(?!\d\d)|\d %|(?:^|\s)[,.]\d|-\d/u);
});

const figures = reportFigureWords.nl;
const moments = reportMomentWords.nl;
test.each<[MethodAnchor, string]>([
  ['goal-success', figures.goals.name],
  ['blocked-journeys', figures.blocked.name],
  ['would-leave', figures.wouldLeave.name],
  ['coverage', figures.coverage.name],
  ['brand-score', `${figures.score.name} van een merk`],
  ['net-score', figures.net.name],
  ['overall-as-asked', figures.overall.name],
  ['peak-end', figures.peakEnd.name],
  ['against-expectation', figures.disconfirmation.name],
  ['small-gestures', figures.smallGestures.name],
  ['unintended', figures.unintended.name],
  ['churn-illustration', moments.churn],
  ['channel-consistency', figures.consistency.name],
  ['carry-over', figures.carryOver.name],
  ['forced-channel', figures.forcedChannel.name],
  ['promise-fit', figures.promises.name],
  ['checks-passed', figures.checks.name],
  ['felt-against-measured', reportPartsWords.nl.parts.measured],
  ['brands-side-by-side', reportPartsWords.nl.parts.brands],
])('docs/method.nl.md calls #%s what the screens call it: %s', (anchor, name) => {
  expect(headings[anchorsIn(dutch, english).indexOf(anchor)]).toBe(name);
});

const { bands, kindNames } = reportTrustWords.nl;
test.each([
  reportPartsWords.nl.toMethod,
  `“${figures.special.name}”`,
  `“${touchpointWords.nl.marks.blocked}”`,
  `“${touchpointWords.nl.marks.would_leave}”`,
  `bij Bruinhuis ${exampleWords.nl.types.checkout.toLowerCase()}, −0,22`,
  `zwakste: ${touchpointWords.nl.channels.website.toLowerCase()} (50,6)`,
  `0,577 op de belevingsscore: ${bands.unreliable}`,
  `hier ${bands.poor} tot ${bands.excellent}`,
  `bij Bruinhuis, ${kindNames.split}, A 2 en B 3 tegenover C 5`,
  reportComparisonWords.nl.columns.interval,
])('docs/method.nl.md says "%s", as the screens do', (words) => {
  expect(dutch).toContain(words);
});
