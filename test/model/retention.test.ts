import { describe, expect, it } from 'vitest';
import { journeySchema } from '../../src/model/journey.js';
import { parse } from '../../src/model/parse.js';
import { emptied, isEmptied, mayBeDeleted, retentionsDue } from '../../src/model/retention.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleJourney, sampleTime, sampleTouchpoint } from './sample-journey.js';

const study = makeStudy(['Home'], { retainUntil: '2027-06-30' });
const noon = (day: string) => `${day}T12:00:00.000+02:00`;

describe('a study that keeps its journeys until a day', () => {
  it.each([
    ['2027-06-15', []],
    ['2027-06-16', [false]],
    ['2027-06-30', [false]],
    ['2027-07-01', [true]],
  ])('on %s', (day, isOver) => {
    expect(retentionsDue([study], noon(day)).map((each) => each.isOver)).toEqual(isOver);
  });

  it('is over by the calendar of whoever reads, not of Greenwich', () => {
    expect(retentionsDue([study], '2027-07-01T00:30:00.000+02:00')).toMatchObject([{ isOver: true }]);
  });

  it('without a day, or deleted itself, is never due', () => {
    const others = [
      { ...study, retainUntil: null },
      { ...study, deletedAt: sampleTime(1) },
    ];
    expect(retentionsDue(others, noon('2028-01-01'))).toEqual([]);
  });

  it.each([
    ['never warned', [], false],
    ['warned in time', [{ study: study.id, until: '2027-06-30', at: noon('2027-06-20') }], true],
    ['warned only yesterday', [{ study: study.id, until: '2027-06-30', at: noon('2027-06-30') }], false],
    ['warned of an earlier date', [{ study: study.id, until: '2027-01-31', at: noon('2027-01-20') }], false],
  ])('loses them the day after only when it was said: %s', (_, retentionWarnings, expected) => {
    const now = noon('2027-07-01');
    const [retention] = retentionsDue([study], now);
    expect(retention && mayBeDeleted(retention, { retentionWarnings }, now)).toBe(expected);
  });
});

it('an emptied journey is a journey of which nothing is left but that it was deleted', () => {
  const journey = sampleJourney({ deletedAt: sampleTime(3), touchpoints: [sampleTouchpoint(1, { note: 'Geheim' })] });
  const left = parse(journeySchema, emptied(journey));
  expect(JSON.stringify(left)).not.toMatch(/Geheim|Bruinhuis|kim|lamp/);
  expect(left).toMatchObject({ id: journey.id, deletedAt: sampleTime(3), updatedAt: journey.updatedAt });
  expect([isEmptied(left), isEmptied(journey)]).toEqual([true, false]);
});
