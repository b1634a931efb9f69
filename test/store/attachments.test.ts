import { beforeEach, describe, expect, it } from 'vitest';
import type { Attachment } from '../../src/model/attachment.js';
import { intendedJourney } from '../../src/model/journey.js';
import { formatTime } from '../../src/model/time.js';
import {
  addPendingPicture,
  deleteForgottenPictures,
  listAttachments,
  putAttachment,
} from '../../src/store/attachments.js';
import { finishJourney, intendJourney, pauseJourney, runJourney } from '../../src/store/journeys.js';
import { keepDraft } from '../../src/store/touchpoints.js';
import { sampleId, sampleStart, sampleTime } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft } from './sample-draft.js';

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
const ids = async () => (await listAttachments(id)).map((picture) => picture.id);

describe('a picture that waits to be kept', () => {
  it('waits a day at most', async () => {
    await take(1);
    await deleteForgottenPictures(daysAfter(sampleTime(1), 0.999));
    expect(await ids()).toEqual([sampleId(51)]);
    await deleteForgottenPictures(daysAfter(sampleTime(1), 1));
    expect(await ids()).toEqual([]);
  });

  it('goes after a day, and what was kept, or is a file, does not', async () => {
    await take(1);
    const [picture] = await listAttachments(id);
    if (!picture) throw new Error('The picture was not added.');
    const { data: bytes, ...rest } = picture;
    await putAttachment({ ...rest, pending: false }, bytes);
    await putAttachment({ ...rest, id: sampleId(60), kind: 'file' }, bytes);
    await deleteForgottenPictures(daysAfter(sampleTime(1), 2));
    expect(await ids()).toEqual([sampleId(51), sampleId(60)]);
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
