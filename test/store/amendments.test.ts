import { beforeEach, expect, it } from 'vitest';
import type { Amendment } from '../../src/model/amendment.js';
import { intendedJourney } from '../../src/model/journey.js';
import { amendJourney } from '../../src/store/amendments.js';
import { deleteForgottenAttachments } from '../../src/store/attachments.js';
import { editJourney } from '../../src/store/editing.js';
import { finishJourney, intendJourney, readJourney, runJourney } from '../../src/store/journeys.js';
import { rateTouchpoint } from '../../src/store/touchpoints.js';
import { waitingFiles } from '../../src/store/waiting-files.js';
import { sampleId, sampleStart, sampleTime } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft } from './sample-draft.js';

const id = sampleId(1);

const amendment = (
  number: number,
  change: Pick<Amendment, 'before' | 'after'>,
  reason = 'De mail kwam later',
): Amendment => ({
  id: sampleId(100 + number),
  at: sampleTime(60 + number),
  reason,
  touchpoint: sampleId(2),
  ...change,
});

const finish = () => finishJourney(id, { goals: [], closing: null }, sampleTime(30));

beforeEach(async () => {
  await emptyDatabase();
  await intendJourney(intendedJourney(sampleStart(), id, sampleTime(0)));
  await runJourney(id, sampleTime(0));
  await rateTouchpoint(id, sampleDraft(2, { note: 'Kort' }), sampleTime(3));
});

it('a finished journey is amended, stays finished, and keeps the old value with time and reason', async () => {
  await finish();
  const written = amendment(1, { before: { note: 'Kort' }, after: { note: 'De knop deed niets.' } });
  await amendJourney(id, written);
  expect(await readJourney(id)).toMatchObject({
    state: 'finished',
    finishedAt: sampleTime(30),
    updatedAt: sampleTime(61),
    touchpoints: [{ note: 'De knop deed niets.', updatedAt: sampleTime(61), ratedAt: sampleTime(3) }],
    amendments: [written],
  });
});

it('of two windows that amend the same words at once, one is refused and loses nothing', async () => {
  await finish();
  const made = await Promise.allSettled([
    amendJourney(id, amendment(1, { before: { note: 'Kort' }, after: { note: 'Een' } })),
    amendJourney(id, amendment(2, { before: { note: 'Kort' }, after: { note: 'Twee' } })),
    amendJourney(id, amendment(3, { before: { channel: 'website' }, after: { channel: 'app' } })),
  ]);
  expect(made).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { refusal: 'amended_elsewhere' } },
    { status: 'fulfilled' },
  ]);
  const journey = await readJourney(id);
  expect(journey?.touchpoints).toMatchObject([{ note: 'Een', channel: 'app' }]);
  expect(journey?.amendments).toHaveLength(2);
});

it('an amendment without a reason, or of a journey that still runs, is refused', async () => {
  const change = { before: { note: 'Kort' }, after: { note: 'Lang' } };
  await expect(amendJourney(id, amendment(1, change))).rejects.toMatchObject({ refusal: 'not_finished' });
  const finished = await finish();
  await expect(async () => amendJourney(id, amendment(1, change, ' '))).rejects.toThrow('reason is empty');
  expect(await readJourney(id)).toEqual(finished);
});

it('a file that an amendment adds is kept, and stays when a later one leaves it out', async () => {
  await finish();
  const file = sampleId(70);
  const waiting = waitingFiles(
    id,
    () => file,
    () => sampleTime(40),
  );
  const attachment = { kind: 'file', name: 'brief.txt', mediaType: 'text/plain', size: 3, dimensions: null } as const;
  await waiting.add({ attachment, data: new Blob(['abc'], { type: 'text/plain' }) });
  await amendJourney(id, amendment(1, { before: { attachments: [] }, after: { attachments: [file] } }));
  await amendJourney(id, amendment(2, { before: { attachments: [file] }, after: { attachments: [] } }));
  await waiting.drop(file);
  await deleteForgottenAttachments('2027-11-22T09:00:00.000+01:00');
  expect(await waiting.read(file)).toMatchObject({ name: 'brief.txt', pending: false });
  expect(await readJourney(id)).toMatchObject({
    touchpoints: [{ attachments: [] }],
    amendments: [{ after: { attachments: [file] } }, { before: { attachments: [file] } }],
  });
});

it('a file that no amendment names goes when it is left out again, or after a day', async () => {
  await finish();
  const newIds = [sampleId(70), sampleId(71)];
  const waiting = waitingFiles(
    id,
    () => newIds.pop() ?? '',
    () => sampleTime(40),
  );
  const attachment = { kind: 'file', name: 'brief.txt', mediaType: 'text/plain', size: 3, dimensions: null } as const;
  const data = new Blob(['abc'], { type: 'text/plain' });
  const [left, forgotten] = [await waiting.add({ attachment, data }), await waiting.add({ attachment, data })];
  await waiting.drop(left);
  expect(await waiting.read(left)).toBeUndefined();
  expect(await waiting.read(forgotten)).toBeDefined();
  await deleteForgottenAttachments('2027-11-22T09:00:00.000+01:00');
  expect(await waiting.read(forgotten)).toBeUndefined();
});

it('a journey moves over the desk one step at a time, and a step that was overtaken is refused', async () => {
  const submitted = { status: 'submitted', at: sampleTime(40), remarks: [] } as const;
  const approved = { status: 'approved', at: sampleTime(41), remarks: [] } as const;
  await expect(editJourney(id, null, { ...submitted, remarks: [] }, sampleTime(20))).rejects.toMatchObject({
    refusal: 'not_finished',
  });
  const { touchpoints } = await finish();
  await editJourney(id, null, { ...submitted, remarks: [] }, sampleTime(40));
  await expect(editJourney(id, null, null, sampleTime(41))).rejects.toMatchObject({ refusal: 'edited_elsewhere' });
  await editJourney(id, { ...submitted, remarks: [] }, { ...approved, remarks: [] }, sampleTime(41));
  expect(await readJourney(id)).toMatchObject({ editing: approved, state: 'finished', touchpoints });
  await editJourney(id, { ...approved, remarks: [] }, { ...submitted, remarks: [] }, sampleTime(42));
  expect(await readJourney(id)).toMatchObject({ editing: submitted });
});
