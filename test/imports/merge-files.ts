import fc from 'fast-check';
import { mergeHoldings } from '../../src/imports/merge-holdings.js';
import type { Holdings } from '../../src/model/holdings.js';
import type { Journey } from '../../src/model/journey.js';
import type { JourneyWithVisits } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { type Study, studySchema } from '../../src/model/study.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleIdea } from '../model/sample-idea.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint, sampleVisit } from '../model/sample-journey.js';

/** A profile in which there is nothing. */
export const nothing: Holdings = { studies: [], journeys: [], superseded: [], attachments: [] };

/** A profile as the store has it after these rows were written. */
export function withChanged(profile: Holdings, changed: Holdings): Holdings {
  const rows = <Row extends { id: string }>(held: Row[], written: Row[]): Row[] => [
    ...held.filter(({ id }) => !written.some((each) => each.id === id)),
    ...written,
  ];
  return {
    studies: rows(profile.studies, changed.studies),
    journeys: rows(profile.journeys, changed.journeys),
    attachments: rows(profile.attachments, changed.attachments),
    superseded: [
      ...profile.superseded.filter(({ owner }) => !changed.superseded.some((each) => each.owner === owner)),
      ...changed.superseded,
    ],
  };
}

/** A profile as the store would have it after these files came in, one after another. */
export function bringIn(files: readonly Partial<Holdings>[], profile: Holdings = nothing) {
  let merged: ReturnType<typeof mergeHoldings> | undefined;
  for (const [index, file] of files.entries()) {
    merged = mergeHoldings(
      { ...profile, attachments: new Set(profile.attachments.map(({ id }) => id)) },
      { ...nothing, ...file },
      { from: `${index}.geeltje.json`, now: sampleTime(200 + index) },
    );
    profile = withChanged(profile, merged.changed);
  }
  return { profile, merged };
}

/** A profile without the order of its rows, and without when and from which file an unused version came. */
export const essence = ({ studies, journeys, superseded, attachments }: Holdings) => ({
  studies: sorted(studies),
  journeys: sorted(journeys),
  attachments: sorted(attachments.map(({ id }) => id)),
  superseded: sorted(
    superseded
      .filter(({ versions }) => versions.length > 0)
      .map(({ owner, versions }) => ({ owner, versions: versions.map(({ version }) => version) })),
  ),
});

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

/** The sample journey with its visits; `changes` go over it. */
export const withVisits = (changes: Partial<JourneyWithVisits>): JourneyWithVisits => {
  const { visits = [], ...journey } = changes;
  return { ...sampleJourney(journey), visits };
};

const remark = (number: number) => ({
  id: sampleId(700 + number),
  at: sampleTime(number),
  text: `Opmerking ${number}`,
});

const minute = fc.integer({ min: 0, max: 3 });
const deleted = fc.option(minute.map(sampleTime), { freq: 4 });

const touchpoints = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 3 }),
      minute,
      note: fc.constantFrom('', 'a', 'b'),
      deletedAt: deleted,
    }),
    { selector: ({ number }) => number, maxLength: 3 },
  )
  .map((rows) =>
    rows.map(({ number, minute, note, deletedAt }) =>
      sampleTouchpoint(number, { updatedAt: sampleTime(minute), note, deletedAt }),
    ),
  );

const editing: fc.Arbitrary<Journey['editing']> = fc.option(
  fc.record({
    status: fc.constantFrom('submitted', 'returned', 'approved'),
    at: minute.map(sampleTime),
    remarks: fc.uniqueArray(minute, { maxLength: 2 }).map((minutes) => minutes.map(remark)),
  }),
);

/** One of two journeys at some moment in somebody's profile, edited here and there without knowing of each other. */
const journey = fc
  .record({
    number: fc.integer({ min: 1, max: 2 }),
    minute,
    state: fc.constantFrom('running', 'paused', 'finished'),
    expectation: fc.constantFrom('', 'x', 'y'),
    deletedAt: deleted,
    touchpoints,
    visits: fc.uniqueArray(fc.integer({ min: 1, max: 3 })),
    left: fc.boolean(),
    editing,
  })
  .map(({ number, minute, touchpoints, visits, left, ...rest }) =>
    withVisits({
      ...rest,
      id: sampleId(90 + number),
      updatedAt: sampleTime(minute),
      touchpoints: touchpoints.map((each) => ({
        ...each,
        id: sampleId(number * 10 + Number.parseInt(each.id.at(-1) ?? '0', 16)),
      })),
      visits: visits.map((visit) => sampleVisit(number * 10 + visit, left ? {} : { leftAt: null })),
    }),
  );

const remarks = fc.uniqueArray(
  fc.record({ number: fc.integer({ min: 1, max: 3 }), minute, text: fc.constantFrom('a', 'b') }),
  { selector: ({ number }) => number },
);

/** One study, always asking the same, but with what each profile collected. */
const study = fc
  .record({
    minute,
    deletedAt: deleted,
    ideas: remarks,
    comments: remarks,
    dropped: fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 3 }), minute }), {
      selector: ({ number }) => number,
    }),
    addresses: fc.uniqueArray(fc.constantFrom('/', '/basket', '/pay')),
  })
  .map(({ minute, deletedAt, ideas, comments, dropped, addresses }): Study => {
    const [type] = makeStudy(['Home']).types;
    return parse(studySchema, {
      ...makeStudy([], { updatedAt: sampleTime(minute), deletedAt }),
      types: [{ ...type, addresses }],
      ideas: ideas.map(({ number, minute, text }) => sampleIdea(number, { updatedAt: sampleTime(minute), text })),
      comments: comments.map(({ number, minute, text }) => ({
        ...remark(number),
        text,
        updatedAt: sampleTime(minute),
        discipline: 'design',
        type: null,
      })),
      dropped: dropped
        .filter(({ number }) => !ideas.some((idea) => idea.number === number))
        .map(({ number, minute }) => ({ id: sampleId(800 + number), at: sampleTime(minute) })),
    });
  });

/** A file of a colleague. */
export const file = fc.record({
  journeys: fc.uniqueArray(journey, { selector: ({ id }) => id, maxLength: 2 }),
  studies: fc.array(study, { maxLength: 1 }),
});
