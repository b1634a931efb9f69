import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attachment } from '../../src/model/attachment.js';
import { intendedJourney } from '../../src/model/journey.js';
import { formatTime } from '../../src/model/time.js';
import {
  addPendingPicture,
  deleteForgottenAttachments,
  listAttachments,
  putAttachment,
  redrawAttachment,
} from '../../src/store/attachments.js';
import { finishJourney, intendJourney, pauseJourney, runJourney } from '../../src/store/journeys.js';
import { keepDraft, rateTouchpoint } from '../../src/store/touchpoints.js';
import { sampleId, sampleStart, sampleTime } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft, sampleOfflineDraft } from './sample-draft.js';

const id = sampleId(1);
const data = new Blob(['abc'], { type: 'image/jpeg' });

beforeEach(async () => {
  await emptyDatabase();
  await intendJourney(intendedJourney(sampleStart(), id, sampleTime(0)));
  await runJourney(id, sampleTime(0));
});

const daysAfter = (time: string, days: number) =>
  formatTime(new Date(new Date(time).getTime() + days * 24 * 60 * 60_000));

const take = (number: number, changes: Partial<Attachment> = {}) =>
  addPendingPicture(
    {
      id: sampleId(50 + number),
      journey: id,
      kind: 'screenshot',
      name: 'Lampen',
      page: `https://bruinhuis.example/${number}`,
      mediaType: 'image/jpeg',
      size: 3,
      dimensions: { width: 1, height: 1 },
      takenAt: sampleTime(number),
      pending: true,
      ...changes,
    } as Attachment & { page: string },
    data,
  );
const isAttachment = (row: unknown) => v.is(v.object({ id: v.string(), data: v.blob() }), row);
const ids = async () => (await listAttachments(id)).map((picture) => picture.id);

describe('a picture that waits to be kept', () => {
  it('waits a day at most', async () => {
    await take(1);
    await deleteForgottenAttachments(daysAfter(sampleTime(1), 0.999));
    expect(await ids()).toEqual([sampleId(51)]);
    await deleteForgottenAttachments(daysAfter(sampleTime(1), 1));
    expect(await ids()).toEqual([]);
  });

  it('goes after a day, and what was kept does not', async () => {
    await take(1);
    await take(2);
    const [picture] = await listAttachments(id);
    if (!picture) throw new Error('The picture was not added.');
    const { data: bytes, ...rest } = picture;
    await putAttachment({ ...rest, pending: false }, bytes);
    await deleteForgottenAttachments(daysAfter(sampleTime(1), 2));
    expect(await ids()).toEqual([sampleId(51)]);
  });

  it('does not go as long as a draft keeps it, nor does the file of an offline draft', async () => {
    await take(1, { page: sampleDraft(1).page?.address });
    await take(2);
    const [picture] = await listAttachments(id);
    if (!picture) throw new Error('The picture was not added.');
    for (const number of [60, 61]) await putAttachment({ ...picture, id: sampleId(50 + number), kind: 'file' }, data);
    await keepDraft(id, sampleDraft(1, { attachments: [sampleId(51)] }));
    await keepDraft(id, sampleOfflineDraft(3, { attachments: [sampleId(110)] }));
    await deleteForgottenAttachments(daysAfter(sampleTime(2), 2));
    expect(await ids()).toEqual([sampleId(51), sampleId(110)]);
  });

  it('does not go with the rating of its page while the draft of another touchpoint keeps it', async () => {
    const page = sampleDraft(1).page?.address;
    await rateTouchpoint(id, sampleDraft(1), sampleTime(1));
    await take(2, { page, takenAt: sampleTime(2) });
    await keepDraft(id, sampleDraft(1, { attachments: [sampleId(52)] }), sampleId(1));
    await take(3, { page, takenAt: sampleTime(3) });
    await rateTouchpoint(id, { ...sampleDraft(1), touchpoint: sampleId(4) }, sampleTime(4));
    expect(await ids()).toEqual([sampleId(52)]);
    await rateTouchpoint(id, sampleDraft(1, { attachments: [sampleId(52)] }), sampleTime(5));
    await take(6, { page, takenAt: sampleTime(6) });
    expect(await ids()).toEqual([sampleId(52), sampleId(56)]);
  });

  it('is settled without reading what was kept before', async () => {
    for (const number of [10, 11, 12]) {
      await take(number);
      const [picture] = (await listAttachments(id)).slice(-1);
      if (!picture) throw new Error('The picture was not added.');
      await putAttachment({ ...picture, pending: false }, data);
    }
    const read = new Set<string>();
    const result = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'result');
    const spy = vi.spyOn(IDBRequest.prototype, 'result', 'get').mockImplementation(function (this: IDBRequest) {
      const found: unknown = result?.get?.call(this);
      for (const row of [found].flat()) if (isAttachment(row)) read.add(row.id);
      return found;
    });
    const page = sampleDraft(1).page?.address;
    await take(1, { page });
    await take(2);
    await deleteForgottenAttachments(daysAfter(sampleTime(1), 1));
    await take(3, { page });
    await rateTouchpoint(id, sampleDraft(1, { attachments: [sampleId(53)] }), sampleTime(4));
    await finishJourney(id, { goals: [], closing: null }, sampleTime(60));
    spy.mockRestore();
    expect([...read].sort()).toEqual([51, 52, 53].map(sampleId));
    expect(await ids()).toEqual([53, 60, 61, 62].map(sampleId));
  });

  it('gives way to the next of its page, unless the draft keeps it', async () => {
    const page = sampleDraft(1).page?.address ?? '';
    await take(1, { page, takenAt: sampleTime(1) });
    await take(2, { page, takenAt: sampleTime(2) });
    expect(await ids()).toEqual([sampleId(52)]);
    await keepDraft(id, sampleDraft(1, { attachments: [sampleId(52)] }));
    await take(3, { page, takenAt: sampleTime(3) });
    expect(await ids()).toEqual([sampleId(52), sampleId(53)]);
  });

  it('is deleted when the journey is finished', async () => {
    await take(1);
    await finishJourney(id, { goals: [], closing: null }, sampleTime(60));
    expect(await ids()).toEqual([]);
  });

  it('is not added once nothing is recorded any more', async () => {
    await pauseJourney(id, sampleTime(1));
    await take(2);
    expect(await ids()).toEqual([]);
  });
});

describe('a picture that is drawn anew', () => {
  const drawing = {
    data: new Blob(['black'], { type: 'image/png' }),
    mediaType: 'image/png',
    size: 5,
    dimensions: null,
  };

  it('stays kept where its touchpoint was saved meanwhile', async () => {
    await take(1, { page: sampleDraft(1).page?.address });
    await rateTouchpoint(id, sampleDraft(1, { attachments: [sampleId(51)] }), sampleTime(2));
    await redrawAttachment(sampleId(51), drawing);
    await deleteForgottenAttachments(daysAfter(sampleTime(1), 2));
    const [picture] = await listAttachments(id);
    expect(picture).toMatchObject({ id: sampleId(51), pending: false, mediaType: 'image/png', size: 5 });
    expect(await picture?.data.text()).toBe('black');
  });

  it('stays deleted where it was deleted, and as it is where its journey was finished', async () => {
    await expect(redrawAttachment(sampleId(51), drawing)).rejects.toThrow('row_gone');
    await take(1, { page: sampleDraft(1).page?.address });
    await rateTouchpoint(id, sampleDraft(1, { attachments: [sampleId(51)] }), sampleTime(2));
    await finishJourney(id, { goals: [], closing: null }, sampleTime(60));
    await expect(redrawAttachment(sampleId(51), drawing)).rejects.toThrow('journey_locked');
    expect(await listAttachments(id)).toMatchObject([{ id: sampleId(51), size: 3 }]);
  });
});
