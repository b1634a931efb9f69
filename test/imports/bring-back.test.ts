import { expect, it } from 'vitest';
import { bringBack } from '../../src/imports/bring-back.js';
import type { Holdings } from '../../src/model/holdings.js';
import { parse } from '../../src/model/parse.js';
import { emptied, emptiedStudy } from '../../src/model/retention.js';
import { studySchema } from '../../src/model/study.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleTime, sampleTouchpoint } from '../model/sample-journey.js';
import { bringIn, nothing, withChanged, withVisits } from './merge-files.js';

const full = withVisits({ touchpoints: [sampleTouchpoint(1, { note: 'theirs' })] });
const file: Holdings = { ...nothing, journeys: [full], attachments: [sampleAttachment(1)] };
const deleted = { ...full, deletedAt: sampleTime(100), updatedAt: sampleTime(100) };
const now = sampleTime(300);

/** The profile after all that is said to be deleted was brought back. */
const afterBringingBack = (profile: Holdings, opened: Holdings, moment = now): Holdings => {
  const { profile: merged, merged: merge } = bringIn([opened], profile);
  let after = merged;
  for (const { arrived } of merge?.deletedHere ?? []) {
    const attachments = new Set(after.attachments.map(({ id }) => id));
    after = withChanged(after, bringBack({ ...after, attachments }, arrived, moment).changed);
  }
  return after;
};

it('a journey that was deleted comes back as it is here, with what the file added', () => {
  const edited = { ...deleted, touchpoints: [sampleTouchpoint(1, { note: 'mine', updatedAt: sampleTime(50) })] };
  const profile = afterBringingBack({ ...nothing, journeys: [edited] }, file);
  expect(profile.journeys).toMatchObject([{ deletedAt: null, updatedAt: now, touchpoints: [{ note: 'mine' }] }]);
  expect(profile.superseded).toMatchObject([{ versions: [{ version: { note: 'theirs' } }] }]);
});

it('a journey of which only the deletion was left comes back from the file, with its pictures', () => {
  const gone = { ...deleted, ...emptied(deleted), visits: [] };
  const profile = afterBringingBack({ ...nothing, journeys: [gone] }, file);
  expect(profile.journeys).toEqual([{ ...full, updatedAt: now }]);
  expect(profile.attachments.map(({ id }) => id)).toEqual([sampleAttachment(1).id]);
});

it.each([
  ['later', now],
  ['before the deletion, by a clock that is behind', sampleTime(50)],
])('what came back %s stays, whatever file with the deletion comes in again', (_, moment) => {
  const gone = { ...deleted, ...emptied(deleted), visits: [] };
  for (const here of [gone, deleted]) {
    const profile = afterBringingBack({ ...nothing, journeys: [here] }, file, moment);
    for (const journey of [gone, deleted, full]) {
      expect(bringIn([{ journeys: [journey] }], profile).profile.journeys).toMatchObject([{ deletedAt: null }]);
    }
  }
});

it('a study that was deleted comes back', () => {
  const study = makeStudy(['Home']);
  const here = { ...nothing, studies: [{ ...study, deletedAt: sampleTime(100), updatedAt: sampleTime(100) }] };
  expect(bringIn([{ studies: [study] }], here).merged?.deletedHere).toMatchObject([{ kind: 'study' }]);
  expect(afterBringingBack(here, { ...nothing, studies: [study] }).studies).toEqual([{ ...study, updatedAt: now }]);
});

it('a study of which only the deletion was left comes back from the file', () => {
  const study = parse(studySchema, makeStudy(['Home']));
  const gone = parse(studySchema, emptiedStudy({ ...study, deletedAt: sampleTime(100), updatedAt: sampleTime(100) }));
  const profile = afterBringingBack({ ...nothing, studies: [gone] }, { ...nothing, studies: [study] });
  expect(profile.studies).toEqual([{ ...study, updatedAt: now }]);
  expect(bringIn([{ studies: [gone] }], profile).profile.studies).toEqual(profile.studies);
});
