import { describe, expect, it } from 'vitest';
import {
  checkRecords,
  type Problem,
  type RawRecords,
  type RecordKind,
  withOwnIds,
} from '../../src/model/check-records.js';
import { defaultSettings } from '../../src/model/settings.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleAttachment } from './sample-attachment.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint, sampleVisit } from './sample-journey.js';

const attachment = sampleAttachment(1, { journey: sampleId(1) });
const touchpoint = sampleTouchpoint(1, { attachments: [attachment.id], visits: [sampleVisit(1).id] });
const study = makeStudy(['Home']);
const sound = {
  studies: [study],
  journeys: [sampleJourney({ touchpoints: [touchpoint], study: study.id })],
  visits: [{ journey: sampleId(1), visits: [sampleVisit(1), sampleVisit(2)] }],
  drafts: [],
  settings: [defaultSettings],
  attachments: [attachment],
  superseded: [{ owner: study.id, versions: [] }],
};

/** Rows as records, each under its own key. */
function recordsOf(rows: Partial<Record<RecordKind, readonly object[]>>): RawRecords {
  const all: Record<RecordKind, readonly object[]> = { ...sound, ...rows };
  const keyOf = (row: object): string => {
    const named = row as { id?: string; journey?: string; owner?: string };
    return named.id ?? named.journey ?? named.owner ?? 'settings';
  };
  const entries = Object.entries(all).map(([kind, each]) => [kind, each.map((row) => ({ key: keyOf(row), row }))]);
  return Object.fromEntries(entries) as RawRecords;
}

const now = sampleTime(100);
const problems = (rows: Parameters<typeof recordsOf>[0]) =>
  checkRecords(recordsOf(rows), now).map(({ kind, problem }) => `${kind} ${problem}`);

describe('the check of all records', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Parameters<typeof recordsOf>[0], RecordKind, Problem]>([
    ['a journey nobody can read', { journeys: [{ ...sound.journeys[0], reviewer: '' }] }, 'journeys', 'unreadable'],
    ['a study nobody can read', { studies: [{ ...study, title: 7 }] }, 'studies', 'unreadable'],
    ['settings nobody can read', { settings: [{ language: 'fr' }] }, 'settings', 'unreadable'],
    [
      'visits of a journey that is gone',
      { visits: [...sound.visits, { journey: sampleId(9), visits: [] }] },
      'visits',
      'without_owner',
    ],
    [
      'a picture of a journey that is gone',
      { attachments: [attachment, sampleAttachment(2, { journey: sampleId(9) })] },
      'attachments',
      'without_owner',
    ],
    [
      'versions of something that is gone',
      { superseded: [{ owner: sampleId(9), versions: [] }] },
      'superseded',
      'without_owner',
    ],
    [
      'a picture that is cut off',
      { attachments: [{ ...attachment, data: attachment.data.slice(0, 5) }] },
      'attachments',
      'damaged_bytes',
    ],
    ['a picture without bytes', { attachments: [{ ...attachment, data: null }] }, 'attachments', 'damaged_bytes'],
    [
      'a file that waits since last week',
      {
        attachments: [
          attachment,
          sampleAttachment(2, { journey: sampleId(1), pending: true, takenAt: '2026-11-15T09:00:00.000+01:00' }),
        ],
      },
      'attachments',
      'forgotten',
    ],
    [
      'two touchpoints with one id',
      { journeys: [{ ...sound.journeys[0], touchpoints: [touchpoint, touchpoint] }] },
      'journeys',
      'double_id',
    ],
    [
      'a journey of a clock that was ahead',
      { journeys: [{ ...sound.journeys[0], updatedAt: '2099-01-01T09:00:00.000+01:00' }] },
      'journeys',
      'dated_ahead',
    ],
    [
      'a touchpoint of a clock that was ahead',
      {
        journeys: [
          { ...sound.journeys[0], touchpoints: [{ ...touchpoint, updatedAt: '2099-01-01T09:00:00.000+01:00' }] },
        ],
      },
      'journeys',
      'dated_ahead',
    ],
    [
      'a study of a clock that was ahead',
      { studies: [{ ...study, updatedAt: '2099-01-01T09:00:00.000+01:00' }] },
      'studies',
      'dated_ahead',
    ],
    ['evidence that is not here', { attachments: [] }, 'journeys', 'incomplete'],
    [
      'two journeys that run',
      { journeys: [1, 2].map((number) => sampleJourney({ id: sampleId(number), state: 'running', touchpoints: [] })) },
      'journeys',
      'runs_beside',
    ],
  ])('finds %s, and says nothing else', (_, rows, kind, problem) => {
    expect(problems(rows)).toEqual([`${kind} ${problem}`]);
  });

  it('finds the draft of a journey that is gone, and one that cannot be read', () => {
    const records = recordsOf({});
    const drafts = [
      {
        key: `${sampleId(9)} finish`,
        row: { types: [], goals: [], closing: { overall: null, statements: {}, doubted: null, nps: null } },
      },
      { key: `${sampleId(1)} https://bruinhuis.example/`, row: { touchpoint: 'x' } },
    ];
    expect(checkRecords({ ...records, drafts }, now)).toMatchObject([
      { kind: 'drafts', problem: 'without_owner' },
      { kind: 'drafts', problem: 'unreadable', place: 'touchpoint is not a UUID' },
    ]);
  });

  it('does not call orphans what belongs to a journey that cannot be read', () => {
    expect(problems({ journeys: [{ id: sampleId(1) }] })).toEqual(['journeys unreadable']);
  });
});

it('parts with one id get their own, and stay otherwise as they are', () => {
  const parts = [1, 1, 2].map((number) => ({ id: sampleId(number), note: `${number}` }));
  expect(withOwnIds(parts, () => sampleId(77))).toEqual([
    { id: sampleId(1), note: '1' },
    { id: sampleId(77), note: '1' },
    { id: sampleId(2), note: '2' },
  ]);
});
