import { describe, expect, it } from 'vitest';
import { makeExample } from '../../src/dashboard/welcome/make-example.js';
import { journeyFigures } from '../../src/measure/journey-figures.js';
import { isExample } from '../../src/model/example.js';
import { journeySchema } from '../../src/model/journey.js';
import { parse } from '../../src/model/parse.js';
import { languages } from '../../src/model/settings.js';
import { studySchema } from '../../src/model/study.js';

describe.each(languages)('the built-in example in %s', (language) => {
  const now = new Date('2026-11-24T12:00:00Z');
  const { study, journeys } = makeExample(language, now);

  it('is a study with journeys as the store keeps them, all of them marked as the example', () => {
    expect(() => parse(studySchema, study)).not.toThrow();
    for (const journey of journeys) expect(() => parse(journeySchema, journey)).not.toThrow();
    expect([study, ...journeys].every(isExample)).toBe(true);
    const ids = journeys.flatMap(({ id, touchpoints }) => [id, ...touchpoints.map((touchpoint) => touchpoint.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('was walked before now, one moment after another', () => {
    for (const { startedAt, finishedAt, touchpoints } of journeys) {
      const moments = [startedAt, ...touchpoints.map(({ happenedAt }) => happenedAt), finishedAt].map((time) =>
        Date.parse(time ?? ''),
      );
      expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
      expect(moments.every((moment) => moment < now.getTime())).toBe(true);
    }
  });

  it('has something to show: pains at the checkout and a wow at the door', () => {
    const figures = journeyFigures(journeys[0] ?? expect.unreachable());
    expect(figures.pains.length).toBeGreaterThan(0);
    expect(figures.wows.length).toBeGreaterThan(0);
  });
});
