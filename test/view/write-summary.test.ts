import { describe, expect, it } from 'vitest';
import { faceOf } from '../../src/measure/report-face.js';
import type { Journey } from '../../src/model/journey.js';
import { languages } from '../../src/model/settings.js';
import type { Study } from '../../src/model/study.js';
import { writeSummaryHeadline, writeSummaryLead } from '../../src/view/write-summary.js';
import { evenly, makeJourney, makeStudy, makeTouchpoint, rate } from '../measure/make-journey.js';
import { sectionOf } from '../measure/report-of.js';
import { journeys, study } from '../measure/worked-example.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';

function faceIn(walked: readonly Journey[], of: Study | null = null) {
  const face = faceOf(sectionOf(walked, of));
  if (face === null) throw new Error('no journey counts');
  return face;
}

const headline = (walked: readonly Journey[], language: 'en' | 'nl' = 'en') =>
  writeSummaryHeadline(faceIn(walked).brand, language);

const pain = evenly(2);
const wow = rate(7, 7, 7, 7);

/** A journey per list of types, each with its rating; every journey is of another reviewer. */
const walks = (...each: Record<string, ReturnType<typeof evenly>>[]): Journey[] =>
  each.map((types, place) =>
    makeJourney({
      reviewer: `R${place}`,
      touchpoints: Object.entries(types).map(([type, rating]) => makeTouchpoint({ type, rating })),
    }),
  );

const stuckAt = (type: string, reviewer: string) =>
  makeJourney({ reviewer, touchpoints: [makeTouchpoint({ type, rating: evenly(4), marks: ['blocked'] })] });

describe('the headline of a page', () => {
  it('counts where it hurt most and where it delighted most', () => {
    const walked = walks(
      { home: pain, pay: pain, parcel: wow },
      { home: evenly(5), pay: pain, parcel: wow },
      { home: evenly(5), pay: evenly(5), parcel: evenly(5) },
    );
    expect(headline(walked)).toBe('“pay” hurt in 2 of 3 journeys; “parcel” delighted in 2 of 3.');
    expect(headline(walked, 'nl')).toBe('“pay” deed pijn in 2 van de 3 klantreizen; “parcel” verraste in 2 van de 3.');
  });

  it('counts nothing where one journey was walked', () => {
    expect(headline(walks({ pay: pain, parcel: wow }))).toBe('“pay” hurt; “parcel” delighted.');
    expect(headline(walks({ pay: pain }))).toBe('“pay” hurt; nothing delighted.');
    expect(headline(walks({ parcel: wow }))).toBe('Nothing that was rated hurt; “parcel” delighted.');
    expect(headline(walks({ home: evenly(5) }))).toBe('An even journey: nothing hurt and nothing delighted.');
  });

  it('says that nothing was rated rather than that nothing hurt', () => {
    expect(headline([makeJourney()])).toBe('Nothing has been rated yet.');
    expect(headline(walks({ home: rate(null, null, null) }), 'nl')).toBe('Er is nog niets beoordeeld.');
  });

  it('names ties together, and puts no order in many', () => {
    expect(headline(walks({ a: pain, b: pain, c: wow, d: wow }))).toBe(
      '“a” and “b” hurt most; “c” and “d” delighted most.',
    );
    expect(headline(walks({ a: pain, b: pain, c: pain }))).toBe('3 touchpoint types hurt equally; nothing delighted.');
  });

  it('says of one type that it did both', () => {
    const walked = walks({ pay: pain }, { pay: wow });
    expect(headline(walked)).toBe('“pay” hurt in 1 journey and delighted in 1.');
  });

  it('puts getting stuck before everything else', () => {
    expect(headline([stuckAt('pay', 'A')])).toBe('The journey got stuck at “pay”; nothing delighted.');
    expect(headline([stuckAt('pay', 'A'), stuckAt('pay', 'B')])).toBe(
      'Both journeys got stuck, at “pay”; nothing delighted.',
    );
    expect(headline([stuckAt('pay', 'A'), ...walks({ pay: evenly(5), parcel: wow })], 'nl')).toBe(
      '1 van de 2 klantreizen liep vast, bij “pay”; “parcel” verraste.',
    );
  });
});

describe('the sentences under it', () => {
  it('give no interval to one reviewer, and say whose experience it is', () => {
    const alone = makeJourney({
      goals: [{ text: 'a lamp', reached: 'yes' }],
      touchpoints: [makeTouchpoint({ rating: pain })],
    });
    expect(writeSummaryLead(faceIn([alone]), 'en')).toEqual([
      'The only goal was reached.',
      'The journey did not get stuck.',
      'One reviewer: this says what one person met, not yet what customers meet.',
    ]);
    expect(writeSummaryLead(faceIn([alone]), 'nl')[0]).toBe('Het enige doel is bereikt.');
  });

  it('say that no goals were set', () => {
    expect(writeSummaryLead(faceIn(walks({ a: pain }, { a: pain })), 'en')[0]).toBe(
      'No goals were set before the walk.',
    );
  });

  it('say what became of the goals, and where nobody said so', () => {
    const of = (...reached: ('yes' | 'no' | null)[]) =>
      writeSummaryLead(
        faceIn([makeJourney({ goals: reached.map((each) => ({ text: 'a lamp', reached: each })) })]),
        'en',
      )[0];
    expect(of('no')).toBe('The only goal was not reached.');
    expect(of('yes', 'yes')).toBe('Both goals were reached.');
    expect(of('yes', 'yes', 'yes')).toBe('All 3 goals were reached.');
    expect(of('no', 'no')).toBe('None of the 2 goals was reached.');
    expect(of('no', 'yes', 'no')).toBe('1 of 3 goals was reached.');
    expect(of(null)).toBe('Nobody answered whether the goals were reached.');
  });

  it('say how rough an estimate the score is where reviewers differ much', () => {
    const [, , wide] = writeSummaryLead(faceIn(walks({ a: evenly(2) }, { a: evenly(6) }, { a: evenly(4) })), 'en');
    expect(wide).toBe(
      'With 3 reviewers the experience score is a rough estimate: its 95% interval runs from 0 to 100.',
    );
  });

  it('say how much of the study the page rests on, where that is too little for a ranking', () => {
    const of = makeStudy(['home', 'pay', 'parcel', 'call', 'return']);
    const walked = (types: readonly string[]) =>
      faceIn(
        [makeJourney({ study: of.id, touchpoints: types.map((type) => makeTouchpoint({ type, rating: evenly(5) })) })],
        of,
      );
    expect(writeSummaryLead(walked(['home', 'pay']), 'en')).toContain(
      'Of the touchpoint types that the study expects, 40% were rated; of the rest this page says nothing.',
    );
    expect(writeSummaryLead(walked(['home', 'pay', 'parcel', 'call']), 'en').join()).not.toContain('expects');
  });

  it('claim no difference that three reviewers cannot show', () => {
    for (const language of languages) {
      expect(writeSummaryLead(faceIn(journeys, study), language).at(-1)).toMatch(/cannot be shown|niet aan te tonen/u);
    }
  });

  it('hold the latest round against the one before, by the names of the rounds', () => {
    const walked = journeysOfTwo.filter((journey) => journey.study !== null);
    const face = faceIn(walked, studyOfTwo);
    expect(face.brand).toMatchObject({ brand: 'Bruinhuis', round: 'najaar' });
    expect(writeSummaryLead(face, 'nl').at(-1)).toMatch(
      /^Op de belevingsscore komt “najaar” \d+ punten hoger uit dan “voorjaar” \(95%-interval \d+ tot \d+\)\.$/u,
    );
  });
});

it('is about the brand that most journeys walked when none is the own one', () => {
  const of = makeStudy(['a']);
  const walked = ['A', 'B', 'B'].map((brand, place) => makeJourney({ brand, reviewer: `R${place}`, study: of.id }));
  expect(faceIn(walked, of).brand.brand).toBe('B');
});
