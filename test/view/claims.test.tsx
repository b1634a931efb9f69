import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { comparedFigures } from '../../src/measure/comparison.js';
import type { TestedDifference } from '../../src/measure/difference.js';
import { isDefined } from '../../src/measure/figure.js';
import { faceOf } from '../../src/measure/report-face.js';
import type { ReportSection } from '../../src/measure/report-section.js';
import { SeededRandom } from '../../src/measure/seeded-random.js';
import type { Answer } from '../../src/model/rating.js';
import { languages } from '../../src/model/settings.js';
import { StudyReport } from '../../src/view/study-report.js';
import { writeIdeaEffect } from '../../src/view/write-idea-effect.js';
import { writeSummaryLead } from '../../src/view/write-summary.js';
import { writeScoreVerdict, writeVerdict } from '../../src/view/write-verdict.js';
import { makeClosing, makeJourney, makeStudy, makeTouchpoint, rate } from '../measure/make-journey.js';
import { sectionOf } from '../measure/report-of.js';
import { sampleIdea } from '../model/sample-idea.js';

const types = ['home', 'checkout', 'parcel'];

const study = makeStudy(types, {
  rounds: ['before', 'after'],
  brands: [
    { name: 'Bruinhuis', role: 'own', sites: [], promises: ['tomorrow'], plannedWows: [] },
    { name: 'bol', role: 'competitor', sites: [], promises: [], plannedWows: [] },
  ],
  ideas: [{ ...sampleIdea(1), type: 'checkout' }],
});

/** Reviewers who walk both brands and both rounds, or one each; about what they answer, and how much they differ. */
const walked = fc
  .record({
    reviewers: fc.integer({ min: 1, max: 7 }),
    paired: fc.boolean(),
    own: fc.integer({ min: 1, max: 7 }),
    other: fc.integer({ min: 1, max: 7 }),
    after: fc.integer({ min: 1, max: 7 }),
    noise: fc.integer({ min: 0, max: 2 }),
    skips: fc.constantFrom(0, 0, 1, 4),
    seed: fc.nat(),
  })
  .map(({ reviewers, paired, own, other, after, noise, skips, seed }) => {
    const random = new SeededRandom(seed);
    const near = (about: number): Answer =>
      random.below(5) < skips
        ? null
        : (Math.min(7, Math.max(1, about + random.below(2 * noise + 1) - noise)) as Answer & number);
    const walk = (brand: string, round: string, reviewer: string, about: number) =>
      makeJourney({
        study: study.id,
        brand,
        round,
        reviewer,
        goals: [{ text: 'a lamp', reached: random.below(2) === 0 ? 'yes' : 'no' }],
        closing: makeClosing({ overall: near(about) as null }),
        touchpoints: types.map((type) =>
          makeTouchpoint({
            type,
            channel: type === 'parcel' ? 'parcel' : 'website',
            rating: rate(near(about), near(about), near(about), near(4)),
          }),
        ),
      });
    return Array.from({ length: reviewers }, (_, place) => [
      walk('Bruinhuis', 'before', `R${place}`, own),
      walk('bol', 'before', paired ? `R${place}` : `S${place}`, other),
      walk('Bruinhuis', 'after', `R${place}`, after),
    ]).flat();
  });

const higher = / is (?:.+ )?higher than |hoger uit dan /u;
const doubtful = /first impression|eerste indruk/u;

/** Every tested difference that the report speaks of, with what it says of it in each language. */
function claims({ rounds, changes, ideas }: ReportSection): { difference: TestedDifference; said: string }[] {
  const sides = { first: 'FIRST', second: 'SECOND' };
  const compared = [...rounds.flatMap(({ comparisons }) => comparisons), ...changes];
  return languages.flatMap((language) => [
    ...compared.flatMap((comparison) => [
      ...comparedFigures.map((figure) => {
        const difference = comparison.figures[figure];
        return { difference, said: writeVerdict(difference, sides, language) };
      }),
      { difference: comparison.figures.score, said: writeScoreVerdict(comparison, language, sides) },
    ]),
    ...ideas.map((idea) => ({
      difference: idea,
      said: writeIdeaEffect({ ...idea, after: 'FIRST', before: 'SECOND' }, language),
    })),
  ]);
}

describe('what a report claims', () => {
  it('is that one side is higher only where test and interval both say so', () => {
    let firm = 0;
    fc.assert(
      fc.property(walked, (journeys) => {
        for (const { difference, said } of claims(sectionOf(journeys, study))) {
          if (!higher.test(said)) continue;
          const { value, interval, adjusted } = difference;
          expect(isDefined(adjusted) && adjusted <= 0.05).toBe(true);
          if (doubtful.test(said)) {
            expect('undefined' in interval || (interval.low <= 0 && interval.high >= 0)).toBe(true);
            continue;
          }
          firm += 1;
          if ('undefined' in interval) throw new Error(`without an interval it is said that ${said}`);
          const isFirst = isDefined(value) && value > 0;
          expect(isFirst ? interval.low : -interval.high).toBeGreaterThan(0);
          const names = said.match(/FIRST|SECOND/gu)?.slice(-2);
          expect(names).toEqual(isFirst ? ['FIRST', 'SECOND'] : ['SECOND', 'FIRST']);
        }
      }),
    );
    expect(firm).toBeGreaterThan(0);
  });

  it('is on the page on top no more than what the tables below it say', () => {
    fc.assert(
      fc.property(walked, (journeys) => {
        const section = sectionOf(journeys, study);
        const face = faceOf(section);
        if (face === null) throw new Error('journeys count');
        const firm = [face.earlier?.change, ...face.round.comparisons].filter((comparison) => {
          const interval = comparison?.figures.score.interval;
          return interval !== undefined && 'low' in interval && (interval.low > 0 || interval.high < 0);
        });
        for (const language of languages) {
          const said = writeSummaryLead(face, language).filter((each) => higher.test(each) && !doubtful.test(each));
          expect(said.length).toBeLessThanOrEqual(firm.length);
        }
      }),
    );
  });

  it('is that reviewers agree only where there are several, and alpha is high', () => {
    fc.assert(
      fc.property(walked, (journeys) => {
        const section = sectionOf(journeys, study);
        const says = section.rounds.some(({ agreement: { reviewers, figures } }) => {
          const { value } = figures.score.interval;
          return reviewers > 1 && isDefined(value) && value >= 0.8;
        });
        expect(write(section, 'en').includes('the reviewers agree well')).toBe(says);
        expect(write(section, 'nl').includes('zijn het grotendeels met elkaar eens')).toBe(says);
      }),
      { numRuns: 30 },
    );
  });

  it('is without a doubt that reviewers agree only where the interval of the ICC says so too', () => {
    fc.assert(
      fc.property(walked, (journeys) => {
        const section = sectionOf(journeys, study);
        const sure = section.rounds.some(
          ({ agreement: { figures } }) =>
            'low' in figures.score.single.interval && figures.score.single.interval.low >= 0.5,
        );
        const [english, dutch] = [write(section, 'en'), write(section, 'nl')];
        if (!sure) {
          expect(english).not.toMatch(/(?:agree well|tentative conclusions)\.(?! A first impression)/u);
          expect(dutch).not.toMatch(/(?:met elkaar eens|voorlopige conclusies)\.(?! Een eerste indruk)/u);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is written with the right number and decimal sign', () => {
    fc.assert(
      fc.property(walked, (journeys) => {
        const section = sectionOf(journeys, study);
        const [english, dutch] = [write(section, 'en'), write(section, 'nl')];
        expect(english).not.toMatch(/(?<![\d.,])1 (?:journeys|reviewers|touchpoint types|points|goals|pains)\b/u);
        expect(dutch).not.toMatch(/(?<![\d.,])1 (?:klantreizen|beoordelaars|soorten|punten|doelen|pijnpunten)\b/u);
        expect(english).not.toMatch(/\d,\d/u);
        expect(dutch).not.toMatch(/\d\.\d/u);
        for (const text of [english, dutch]) expect(text).not.toMatch(/undefined|NaN|Infinity|null|\.\.| \./u);
      }),
      { numRuns: 30 },
    );
  });
});

/** The words of the whole report, as one reads them. */
function write(section: ReportSection, language: 'en' | 'nl'): string {
  return renderToString(<StudyReport id="report" section={section} language={language} />)
    .replaceAll(/<svg.*?<\/svg>/gsu, '')
    .replaceAll(/<\/?(?:b|span|i|q|a)\b[^>]*>/gu, '')
    .replaceAll(/<[^>]*>/gu, '\n');
}
