import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/model/parse.js';
import { emptied, emptiedStudy } from '../../src/model/retention.js';
import { studySchema } from '../../src/model/study.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleIdea } from '../model/sample-idea.js';
import { sampleId, sampleTime, sampleTouchpoint } from '../model/sample-journey.js';
import { bringIn, essence, file, nothing, withVisits } from './merge-files.js';

// Thousands of merges take seconds on a busy machine.
describe('merging files', { timeout: 60_000 }, () => {
  it('gives the same whatever their order', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), fc.context(), (files, context) => {
        const one = essence(bringIn(files).profile);
        const other = essence(bringIn(files.toReversed()).profile);
        context.log(JSON.stringify([one, other]));
        expect(other).toEqual(one);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same when some were merged by a colleague before, with the versions that were not used', () => {
    fc.assert(
      fc.property(file, file, file, (a, b, c) => {
        const left = bringIn([bringIn([a, b]).profile, c]).profile;
        const right = bringIn([a, bringIn([b, c]).profile]).profile;
        expect(essence(left)).toEqual(essence(right));
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing when a file comes in again', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 3 }), (files) => {
        const { profile } = bringIn(files);
        for (const again of files) {
          const { merged } = bringIn([again], profile);
          expect(merged?.changed).toEqual(nothing);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no version of what somebody wrote', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 3 }), (files) => {
        const { journeys, superseded } = bringIn(files).profile;
        const kept = JSON.stringify([journeys, superseded]);
        for (const { touchpoints } of files.flatMap(({ journeys }) => journeys)) {
          for (const { id, note } of touchpoints) {
            const versions = [
              ...journeys.flatMap((each) => each.touchpoints),
              ...superseded.flatMap(({ versions }) => versions.map(({ version }) => version)),
            ];
            expect(
              versions.some((each) => each.id === id && 'note' in each && each.note === note),
              kept,
            ).toBe(true);
          }
        }
      }),
    );
  });
});

describe('of one touchpoint', () => {
  const at = (minute: number, note: string, deletedAt: string | null = null) => ({
    journeys: [withVisits({ touchpoints: [sampleTouchpoint(1, { updatedAt: sampleTime(minute), note, deletedAt })] })],
  });

  it('the newest version is used, and the other one kept with the file it came from', () => {
    const { profile, merged } = bringIn([at(2, 'new'), at(1, 'old')]);
    expect(profile.journeys[0]?.touchpoints).toMatchObject([{ note: 'new' }]);
    expect(profile.superseded).toMatchObject([
      { owner: sampleId(1), versions: [{ kind: 'touchpoint', from: '1.geeltje.json', version: { note: 'old' } }] },
    ]);
    expect(merged?.gain).toMatchObject({ updatedTouchpoints: 0, unusedVersions: 1 });
  });

  it('a deletion wins from what was written before it, and not from what was written after', () => {
    const deletion = at(2, 'gone', sampleTime(2));
    expect(bringIn([at(1, 'old'), deletion]).profile.journeys[0]?.touchpoints).toMatchObject([
      { deletedAt: sampleTime(2) },
    ]);
    expect(bringIn([at(3, 'back'), deletion]).profile.journeys[0]?.touchpoints).toMatchObject([
      { note: 'back', deletedAt: null },
    ]);
  });
});

describe('a journey', () => {
  it('that runs elsewhere stands still here, and one that runs here goes on', () => {
    const running = withVisits({ state: 'running', finishedAt: null });
    expect(bringIn([{ journeys: [running] }]).profile.journeys).toMatchObject([
      { state: 'paused', pauses: [{ from: running.updatedAt, until: null }] },
    ]);
    const here = { ...nothing, journeys: [running] };
    const theirs = { ...running, touchpoints: [sampleTouchpoint(1)] };
    expect(bringIn([{ journeys: [theirs] }], here).profile.journeys).toMatchObject([{ state: 'running' }]);
  });

  it('that was deleted here stays deleted, and that is said', () => {
    const here = { ...nothing, journeys: [withVisits({ deletedAt: sampleTime(100), updatedAt: sampleTime(100) })] };
    const { merged, profile } = bringIn([{ journeys: [withVisits({})] }], here);
    expect(profile.journeys).toMatchObject([{ deletedAt: sampleTime(100) }]);
    expect(merged?.deletedHere).toMatchObject([{ kind: 'journey', name: 'Bruinhuis', reviewer: 'kim' }]);
  });
});

describe('a study of which only the deletion is left', () => {
  const full = parse(studySchema, makeStudy(['Home'], { ideas: [sampleIdea(1)] }));
  const gone = parse(studySchema, emptiedStudy({ ...full, deletedAt: sampleTime(100), updatedAt: sampleTime(100) }));
  const back = { ...full, updatedAt: sampleTime(101) };
  const files = (...studies: (typeof full)[]) => studies.map((study) => ({ studies: [study] }));

  it('stays empty when an older file still holds it, and empties it where it still is', () => {
    for (const order of [files(gone, full), files(full, gone)]) {
      const { profile, merged } = bringIn(order);
      expect(profile).toMatchObject({ studies: [gone], superseded: [] });
      expect(merged?.conflicts).toEqual([]);
    }
    expect(bringIn(files(gone)).merged?.gain).toMatchObject({ newStudies: 0 });
  });

  it('is no obstacle to one that was brought back later, and nobody is asked about it', () => {
    for (const order of [files(gone, back), files(back, gone)]) {
      const { profile, merged } = bringIn(order);
      expect(profile.studies).toEqual([back]);
      expect(merged?.conflicts).toEqual([]);
    }
  });
});

describe('a journey of which only the deletion is left', () => {
  const deleted = withVisits({ deletedAt: sampleTime(100), updatedAt: sampleTime(100) });
  const gone = { ...deleted, ...emptied(deleted), visits: [] };
  const here = { ...nothing, journeys: [gone] };

  it('stays empty when an older file still holds it, with its pictures', () => {
    const full = withVisits({ touchpoints: [sampleTouchpoint(1)] });
    for (const journey of [full, { ...full, deletedAt: deleted.deletedAt, updatedAt: deleted.updatedAt }]) {
      const { profile } = bringIn([{ journeys: [journey], attachments: [sampleAttachment(1)] }], here);
      expect(profile).toMatchObject({ journeys: [gone], superseded: [], attachments: [] });
    }
  });

  it('empties it where it still is, and is no obstacle to one that was brought back later', () => {
    const full = withVisits({ touchpoints: [sampleTouchpoint(1)] });
    expect(bringIn([{ journeys: [full] }, { journeys: [gone] }]).profile.journeys).toEqual([gone]);
    const back = { ...full, updatedAt: sampleTime(101) };
    expect(bringIn([{ journeys: [back] }], here).profile.journeys).toEqual([back]);
  });
});

describe('an attachment', () => {
  it('that is here already stays as it is', () => {
    const here = { ...nothing, attachments: [sampleAttachment(1)] };
    const { merged } = bringIn([{ attachments: [sampleAttachment(1, { name: 'other' }), sampleAttachment(2)] }], here);
    expect(merged?.changed.attachments.map(({ id }) => id)).toEqual([sampleAttachment(2).id]);
  });
});

describe('a study', () => {
  const mine = parse(studySchema, makeStudy(['Home'], { title: 'Ours' }));
  const theirs = { ...mine, title: 'Theirs', updatedAt: sampleTime(5) };

  it('that is not here yet is added', () => {
    const { profile, merged } = bringIn([{ studies: [theirs] }]);
    expect(profile.studies).toEqual([theirs]);
    expect(merged?.conflicts).toEqual([]);
  });

  it('that says something else is asked about, and stays as it is until then', () => {
    const { profile, merged } = bringIn([{ studies: [mine] }, { studies: [theirs] }]);
    expect(profile.studies).toMatchObject([{ title: 'Ours' }]);
    expect(merged?.conflicts).toMatchObject([{ mine: { title: 'Ours' }, theirs: { title: 'Theirs' } }]);
  });

  it('that was chosen against is not asked about again', () => {
    const decided = {
      ...nothing,
      studies: [mine],
      superseded: [
        { owner: mine.id, versions: [{ kind: 'study' as const, from: 'x', at: sampleTime(1), version: theirs }] },
      ],
    };
    expect(bringIn([{ studies: [theirs] }], decided).merged?.conflicts).toEqual([]);
  });

  const idea = (minute: number, text: string) => sampleIdea(1, { updatedAt: sampleTime(minute), text });

  it('keeps the newest words of an idea without asking', () => {
    const [older, newer] = [idea(1, 'old'), idea(2, 'new')].map((each) => ({ studies: [{ ...mine, ideas: [each] }] }));
    const { profile, merged } = bringIn([newer ?? {}, older ?? {}]);
    expect(profile.studies[0]?.ideas).toMatchObject([{ text: 'new' }]);
    expect(merged?.conflicts).toEqual([]);
  });

  it('does not get an idea back that was deleted, unless it was changed after that', () => {
    const deletion = { studies: [{ ...mine, dropped: [{ id: sampleIdea(1).id, at: sampleTime(2) }] }] };
    const before = bringIn([deletion, { studies: [{ ...mine, ideas: [idea(1, 'old')] }] }]);
    expect(before.profile.studies).toMatchObject([{ ideas: [], dropped: [{ at: sampleTime(2) }] }]);
    const after = bringIn([deletion, { studies: [{ ...mine, ideas: [idea(3, 'new')] }] }]);
    expect(after.profile.studies).toMatchObject([{ ideas: [{ text: 'new' }], dropped: [] }]);
  });
});
