import { expect, it } from 'vitest';
import { briefingName, writeBriefing } from '../../src/exports/write-briefing.js';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { moment } from '../measure/make-journey.js';
import { studyOfTwo } from '../model/two-brands.js';

it('gives a reviewer the protocol of a study, and nothing that came of earlier walks', () => {
  const study = { ...studyOfTwo, arrangement: { ...studyOfTwo.arrangement, types: [{ from: 'Start', to: 'Home' }] } };
  const file = parse(journeyFileSchema, JSON.parse(writeBriefing(study, moment(1))));
  expect(file.journeys).toEqual([]);
  expect(file.studies).toEqual([
    { ...study, ideas: [], comments: [], arrangement: { phases: [], types: [], placements: [] } },
  ]);
  expect(briefingName(study)).toBe('woonwinkels-2026-briefing.geeltje.json');
  expect(briefingName({ title: '研究' })).toBe('briefing.geeltje.json');
});
