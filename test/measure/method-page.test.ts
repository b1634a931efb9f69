import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BrandReport } from '../../src/measure/brand-report.js';
import { journeyFigures } from '../../src/measure/journey-figures.js';
import { only, roundOf, typeOf } from './report-of.js';
import { journeys, study } from './worked-example.js';

const page = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');
const round = roundOf(journeys, study);

function brand(name: string): BrandReport {
  return only(round.brands.filter((one) => one.brand === name));
}

const bruinhuis = brand('Bruinhuis');
const kaasland = brand('Kaasland');

/** A figure or an interval with a fixed number of decimals; `of` names parts to take in turn. */
function show(value: unknown, decimals = 1, factor = 1): string {
  if (typeof value !== 'number') throw new Error(`no number: ${JSON.stringify(value)}`);
  return (value * factor).toFixed(decimals);
}

const bare = (value: unknown, decimals: number): string => show(value, decimals).replace(/^0/u, '');

function between(interval: object, decimals = 1, factor = 1, unit = ''): string {
  if (!('low' in interval && 'high' in interval)) throw new Error(`no interval: ${JSON.stringify(interval)}`);
  return `${show(interval.low, decimals, factor)}${unit} to ${show(interval.high, decimals, factor)}${unit}`;
}

const ofAnna = journeyFigures(only(journeys.slice(0, 1)), study);
const checkout = typeOf(bruinhuis, 'checkout');
const difference = only(round.comparisons).figures.score;
const { score } = round.agreement.figures;

test.each([
  `Bruinhuis helps 2 of 3 goals to success: ${show(bruinhuis.goals.reached.value, 1, 100)} % (interval ${between(bruinhuis.goals.reached.interval, 1, 100, ' %')})`,
  `Anna's checkout (3, 2, 2) scores ${show(ofAnna.touchpoints[1]?.score)}`,
  `(77.8 + 2 × 22.2 + 88.9) / 4 = ${show(ofAnna.score)}`,
  `Bruinhuis scores ${show(bruinhuis.score.value)} (95 % interval ${between(bruinhuis.score.interval)}, 3 reviewers, 3 journeys)`,
  `and Kaasland ${show(kaasland.score.value)} (${between(kaasland.score.interval)})`,
  `the checkout of Bruinhuis scores ${show(checkout.score.value)}, its delivery e-mail ${show(typeOf(bruinhuis, 'delivery e-mail').score.value)}`,
  `Bruinhuis ${show(bruinhuis.net.value)}, Kaasland ${show(kaasland.net.value)}.`,
  `Bruinhuis ${show(bruinhuis.overall.value)}, Kaasland ${show(kaasland.overall.value)}. Where it differs`,
  `Bruinhuis ${show(bruinhuis.peakEnd.value)} against a score of ${show(bruinhuis.score.value)}`,
  `at Bruinhuis the ${only(bruinhuis.worseThanExpected)}, ${show(checkout.disconfirmation.value, 2)}`,
  `is a ${checkout.pain.status} pain, of ${checkout.pain.reviewers} reviewers`,
  `2 × ${show(checkout.pain.depth)} × ${show(checkout.pain.share, 3)} = ${show(checkout.pain.priority, 2)}`,
  `at least one. Bruinhuis ${show(bruinhuis.special.value, 1, 100)} %`,
  `change them. Bruinhuis ${show(bruinhuis.churn.value, 1, 100)} %`,
  `Bruinhuis ${show(bruinhuis.consistency.value)} at a level of ${show(bruinhuis.consistency.level)}, weakest: ${bruinhuis.consistency.weakest?.channels.join()} (${show(bruinhuis.consistency.weakest?.value)})`,
  `listed as well. Bruinhuis ${show(bruinhuis.promises.fit.value, 1, 100)} % (interval ${between(bruinhuis.promises.fit.interval, 1, 100, ' %')})`,
  `Bruinhuis ${show(bruinhuis.score.reviewersForFivePoints, 0)}, Kaasland ${show(kaasland.score.reviewersForFivePoints, 0)}.`,
  `${bare(score.interval.value, 3)} on the score: ${JSON.stringify(score.interval.band).slice(1, -1)}`,
  `here ${bare(score.single.value, 3)} (${between(score.single.interval, 3).replaceAll('0.', '.')}).`,
  `an ICC is judged by its interval (Koo and Li, 2016), here ${Object.values(score.bands).join(' to ')}`,
  `the mean of all of them does, here ${bare(score.average.value, 3)}`,
  `In the example ${show(score.reviewersNeeded.people, 0)}, by the interval of the ICC up to ${show(score.reviewersNeeded.most, 0)}. Undefined when one reviewer`,
  `is ${show(difference.value)} (${between(difference.interval ?? {})}), paired`,
  `In the example p = ${bare('p' in difference.test ? difference.test.p : null, 2)}.`,
])('docs/method.md says "%s", and so does the code', (sentence) => {
  expect(page).toContain(sentence);
});

test('docs/method.md tells where differences come from in the example', () => {
  if (!('share' in score.variance)) throw new Error('no variance components');
  const { units, reviewers, residual } = score.variance.share;
  expect(page).toContain(
    `${show(units, 0, 100)} % touchpoints, ${show(reviewers, 0, 100)} % reviewers, ${show(residual, 0, 100)} % rest`,
  );
});

test('docs/method.md names the largest disagreement of the example', () => {
  const [most] = round.disagreements;
  expect(most).toMatchObject({ type: 'checkout', scale: 'ease', kind: 'split' });
  expect(page).toContain(
    `A ${most?.lowest[0]?.value} and B ${most?.lowest[1]?.value} against C ${most?.highest[0]?.value}`,
  );
  expect(difference.verdict).toBe('cannot_be_shown');
});
