import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeVersion } from '../../src/imports/take-version.js';
import type { Holdings } from '../../src/model/holdings.js';
import type { SupersededVersion } from '../../src/model/superseded.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleTime, sampleTouchpoint } from '../model/sample-journey.js';
import { bringIn, essence, file, nothing, withChanged, withVisits } from './merge-files.js';

const context = { id: sampleId(900), reason: 'This one after all', now: sampleTime(300) };

/** The profile after a version was taken, and the version that it replaced. */
function take(profile: Holdings, owner: string, version: SupersededVersion, now = context.now) {
  const ofOwner = <Row extends { id: string }>(rows: Row[]): Row[] => rows.filter(({ id }) => id === owner);
  const held = { ...profile, studies: ofOwner(profile.studies), journeys: ofOwner(profile.journeys) };
  const taken = takeVersion({ ...held, attachments: new Set<string>() }, owner, version, { ...context, now });
  if (taken === null) throw new Error('It is not here.');
  return { profile: withChanged(profile, taken.changed), replaced: taken.replaced };
}

const firstUnused = ({ superseded: [row] }: Holdings): [string, SupersededVersion] => {
  if (!row?.versions[0]) throw new Error('All versions are used.');
  return [row.owner, row.versions[0]];
};

describe('a version of a touchpoint', () => {
  const at = (minute: number, note: string, state: 'paused' | 'finished') => ({
    journeys: [
      withVisits({
        state,
        ...(state === 'finished' ? {} : { finishedAt: null, closing: null }),
        touchpoints: [sampleTouchpoint(1, { updatedAt: sampleTime(minute), note })],
      }),
    ],
  });

  it('takes the place of the one that was used, which is kept instead', () => {
    const { profile } = bringIn([at(1, 'older', 'paused'), at(2, 'newer', 'paused')]);
    const taken = take(profile, ...firstUnused(profile));
    expect(taken.profile.journeys).toMatchObject([
      { amendments: [], touchpoints: [{ note: 'older', updatedAt: context.now }] },
    ]);
    expect(taken.profile.superseded).toMatchObject([{ versions: [{ from: '', version: { note: 'newer' } }] }]);
  });

  it('is an amendment in a finished journey, and can be taken back by another one', () => {
    const { profile } = bringIn([at(1, 'older', 'finished'), at(2, 'newer', 'finished')]);
    const [owner, version] = firstUnused(profile);
    const taken = take(profile, owner, version);
    expect(taken.profile.journeys).toMatchObject([
      {
        touchpoints: [{ note: 'older' }],
        amendments: [{ reason: context.reason, before: { note: 'newer' }, after: { note: 'older' } }],
      },
    ]);
    expect(take(taken.profile, owner, taken.replaced).profile.journeys).toMatchObject([
      { touchpoints: [{ note: 'newer' }], amendments: [{}, { after: { note: 'newer' } }] },
    ]);
  });
});

describe('a version of the answers about the whole journey', () => {
  const at = (minute: number, overall: 2 | 6, reviewer: string) => ({
    journeys: [
      withVisits({
        updatedAt: sampleTime(minute),
        reviewer,
        closing: { overall, statements: {}, doubted: null, nps: null },
        touchpoints: [sampleTouchpoint(1)],
      }),
    ],
  });

  it('is taken with all that was settled before the walk; what was answered at its end is an amendment', () => {
    const { profile } = bringIn([at(91, 2, 'kim'), at(92, 6, 'kin')]);
    const taken = take(profile, ...firstUnused(profile));
    expect(taken.profile.journeys).toMatchObject([
      {
        reviewer: 'kim',
        closing: { overall: 2 },
        touchpoints: [{ id: sampleId(1) }],
        amendments: [{ touchpoint: null, before: { closing: { overall: 6 } }, after: { closing: { overall: 2 } } }],
      },
    ]);
    expect(taken.profile.superseded).toMatchObject([{ versions: [{ kind: 'journey', version: { reviewer: 'kin' } }] }]);
  });
});

describe('a version of a study', () => {
  it('is taken, and the one that it replaces can be taken again', () => {
    const mine = makeStudy(['Home'], { title: 'Ours' });
    const theirs = { ...mine, title: 'Theirs' };
    const unused: SupersededVersion = { kind: 'study', from: 'a', at: sampleTime(1), version: theirs };
    const profile = { ...nothing, studies: [mine], superseded: [{ owner: mine.id, versions: [unused] }] };
    const taken = take(profile, mine.id, unused);
    expect(taken.profile.studies).toMatchObject([{ title: 'Theirs', updatedAt: context.now }]);
    expect(taken.profile.superseded).toMatchObject([{ versions: [{ version: { title: 'Ours' } }] }]);
    expect(take(taken.profile, mine.id, taken.replaced).profile.studies).toMatchObject([{ title: 'Ours' }]);
    expect(bringIn([{ studies: [mine] }, { studies: [theirs] }], taken.profile).merged?.conflicts).toEqual([]);
  });
});

it('a version that was taken wins in whatever order the files are merged, and the files change nothing again, also where a clock was ahead', () => {
  let count = 0;
  fc.assert(
    fc.property(file, file, file, fc.nat(), fc.constantFrom(context.now, sampleTime(-60)), (a, b, c, which, now) => {
      const { profile } = bringIn([a, b]);
      const all = profile.superseded.flatMap(({ owner, versions }) => versions.map((version) => ({ owner, version })));
      const chosen = all[which % all.length];
      if (!chosen) return;
      count += 1;
      const taken = take(profile, chosen.owner, chosen.version, now).profile;
      const orders = [
        [taken, a, b, c],
        [c, b, a, taken],
        [b, taken, c, a],
      ].map((files) => essence(bringIn(files).profile));
      expect(orders[1]).toEqual(orders[0]);
      expect(orders[2]).toEqual(orders[0]);
      expect(essence(bringIn([a, b], taken).profile)).toEqual(essence(taken));
    }),
    { numRuns: 400 },
  );
  expect(count).toBeGreaterThan(50);
});
