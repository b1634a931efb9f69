import { beforeEach, expect, it } from 'vitest';
import type { Holdings } from '../../src/model/holdings.js';
import { openDatabase } from '../../src/store/database.js';
import { bringIn } from '../../src/store/holdings.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint, sampleVisit } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';

beforeEach(emptyDatabase);

const study = makeStudy(['Home']);
const journey = sampleJourney({ study: study.id });
const attachment = {
  id: sampleId(5001),
  journey: journey.id,
  kind: 'file' as const,
  name: 'mail.pdf',
  mediaType: 'application/pdf',
  size: 3,
  dimensions: null,
  takenAt: sampleTime(1),
  pending: false,
  data: new Blob(['abc']),
};
const file: Holdings = {
  studies: [study],
  journeys: [{ ...journey, visits: [sampleVisit(1)] }],
  superseded: [
    {
      owner: journey.id,
      versions: [{ kind: 'touchpoint', from: 'a.geeltje.json', at: sampleTime(1), version: sampleTouchpoint(1) }],
    },
  ],
  attachments: [attachment],
};

const counts = async () => {
  const database = await openDatabase();
  return Promise.all(
    (['studies', 'journeys', 'visits', 'superseded', 'attachments'] as const).map((name) => database.count(name)),
  );
};

it('what a file brings is there, and the next file is shown what is here of it', async () => {
  await bringIn(file, (held) => {
    expect(held).toEqual({ studies: [], journeys: [], superseded: [], attachments: new Set() });
    return { changed: file };
  });
  expect(await counts()).toEqual([1, 1, 1, 1, 1]);
  await bringIn(file, (held) => {
    expect(held).toEqual({ ...file, attachments: new Set([attachment.id]) });
    return { changed: { studies: [], journeys: [], superseded: [], attachments: [] } };
  });
});

it('nothing of a file is there when a part of it cannot be written', async () => {
  const unwritable = { ...attachment, id: sampleId(5002), data: (() => {}) as never };
  const failing = bringIn(file, () => ({ changed: { ...file, attachments: [attachment, unwritable] } }));
  await expect(failing).rejects.toThrow(DOMException);
  expect(await counts()).toEqual([0, 0, 0, 0, 0]);
});

it('nothing is changed when merging fails', async () => {
  const failing = bringIn(file, () => {
    throw new Error('Half-way');
  });
  await expect(failing).rejects.toThrow('Half-way');
  expect(await counts()).toEqual([0, 0, 0, 0, 0]);
});
