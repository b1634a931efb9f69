import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/settings.js';
import { openDatabase } from '../../src/store/database.js';
import { markStudyDeleted } from '../../src/store/delete-study.js';
import { readEverything } from '../../src/store/everything.js';
import {
  intendJourney,
  listJourneys,
  listJourneysOf,
  openJourneys,
  runJourney,
  runningJourney,
} from '../../src/store/journeys.js';
import { changeSettings, readSettings } from '../../src/store/settings.js';
import { changeStudy, listStudies } from '../../src/store/studies.js';
import {
  bringBack,
  deletePutAside,
  keepPutAside,
  listPutAside,
  listUnreadable,
  putAside,
} from '../../src/store/unreadable-rows.js';
import { logArrival, readVisits } from '../../src/store/visits.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleJourney, sampleTime, sampleVisit } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';

const study = makeStudy(['Home']);
const good = sampleJourney({ study: study.id });
const broken = { ...good, id: sampleId(2), reviewer: ' ' };
const brokenStudy = { ...study, id: sampleId(902), title: 7 };
const now = sampleTime(120);

/** Writes past the store, as an older or broken version could have. */
async function writeRaw(name: string, value: unknown, key?: string): Promise<void> {
  await openDatabase();
  const raw = await openDB('geeltje');
  await raw.put(name, value, key);
  raw.close();
}

beforeEach(async () => {
  await emptyDatabase();
  for (const row of [study, brokenStudy]) await writeRaw('studies', row);
  for (const row of [good, broken]) await writeRaw('journeys', row);
});

describe('one row that cannot be read', () => {
  it('is missing from every list, and no other is', async () => {
    expect(await listStudies()).toMatchObject([{ id: study.id }]);
    expect(await listJourneys()).toMatchObject([{ id: good.id }]);
    expect(await listJourneysOf(study.id)).toMatchObject([{ id: good.id }]);
    expect((await readEverything()).journeys).toMatchObject([{ id: good.id }]);
  });

  it('among the journeys that run keeps no journey from being started or found', async () => {
    await writeRaw('journeys', { ...broken, state: 'running' });
    const next = sampleJourney({ id: sampleId(3), state: 'intended', startedAt: null, finishedAt: null });
    await intendJourney(next);
    await runJourney(next.id, now);
    expect(await openJourneys()).toMatchObject([{ id: next.id }]);
    expect(await runningJourney(now)).toMatchObject({ id: next.id });
  });

  it('keeps its study from neither a change nor a deletion', async () => {
    await changeStudy(study.id, (before) => ({ ...before, title: 'Anders' }), now);
    expect(await markStudyDeleted(study.id, true, now)).toMatchObject({ journeys: [good.id] });
    expect((await listUnreadable()).map(({ row }) => row)).toContainEqual(broken);
  });

  it('among the visits of a journey takes no other visit along, and stays when the next one comes', async () => {
    await writeRaw('visits', { journey: good.id, visits: [{ id: 'x', address: '/' }, sampleVisit(1)] });
    expect(await readVisits(good.id)).toEqual([sampleVisit(1)]);
    await logArrival(good.id, sampleVisit(2));
    expect(await readVisits(good.id)).toEqual([sampleVisit(1), sampleVisit(2)]);
    expect(await listUnreadable(['visits'])).toMatchObject([{ problem: 'visits.0.id is not a UUID' }]);
  });

  it('gives what is right among the settings, and is put aside as it was when one of them is changed', async () => {
    const settings = { language: 'fr', reviewer: 'kim' };
    await writeRaw('settings', settings, 'settings');
    expect(await readSettings()).toEqual({ ...defaultSettings, reviewer: 'kim' });
    await changeSettings({ pictures: true });
    expect(await readSettings()).toEqual({ ...defaultSettings, reviewer: 'kim', pictures: true });
    expect(await listPutAside()).toMatchObject([{ store: 'settings', row: settings }]);
  });

  it('is named with what is wrong with it, whatever it is', async () => {
    await writeRaw('visits', { journey: good.id, visits: null });
    await writeRaw('drafts', { types: 1 }, `${good.id} finish`);
    await writeRaw('drafts', { touchpoint: 'x' }, `${good.id} offline`);
    await writeRaw('attachments', { id: 'x', journey: good.id });
    await writeRaw('superseded', { owner: good.id, versions: [{ kind: 'mood' }] });
    const found = await listUnreadable();
    expect(found.map(({ store, problem }) => `${store}: ${problem}`)).toEqual([
      expect.stringMatching(/^studies: title /),
      'journeys: reviewer is empty',
      expect.stringMatching(/^visits: visits /),
      expect.stringMatching(/^attachments: id /),
      expect.stringMatching(/^drafts: types /),
      expect.stringMatching(/^drafts: touchpoint /),
      expect.stringMatching(/^superseded: versions\.0\.kind /),
    ]);
    expect(found[1]).toMatchObject({ key: broken.id, row: broken });
  });

  it('travels in a backup as it is', async () => {
    await putAside('studies', brokenStudy.id, now);
    expect((await readEverything()).unreadable).toMatchObject([
      { store: 'studies', key: brokenStudy.id, row: brokenStudy },
      { store: 'journeys', key: broken.id, problem: 'reviewer is empty', row: broken },
    ]);
  });
});

describe('putting an unreadable row aside', () => {
  it('moves it as it is, and bringing it back is as if nothing happened', async () => {
    const before = await listUnreadable();
    const id = await putAside('journeys', broken.id, now);
    expect(await listUnreadable()).toEqual(before.filter(({ store }) => store !== 'journeys'));
    expect(await listPutAside()).toEqual([
      { id, store: 'journeys', key: broken.id, problem: 'reviewer is empty', row: broken, at: now },
    ]);
    await bringBack(id);
    expect(await listUnreadable()).toEqual(before);
    expect(await listPutAside()).toEqual([]);
  });

  it('works for rows that do not know their own key, and for bytes', async () => {
    await writeRaw('drafts', { touchpoint: 'x' }, `${good.id} offline`);
    await writeRaw('attachments', { id: 'x', journey: good.id, data: new Blob(['abc']) });
    const ids = [await putAside('drafts', `${good.id} offline`, now), await putAside('attachments', 'x', now)];
    expect(await listUnreadable(['drafts', 'attachments'])).toEqual([]);
    for (const id of ids) await bringBack(id);
    const [attachment, draft] = await listUnreadable(['attachments', 'drafts']);
    expect(draft?.row).toEqual({ touchpoint: 'x' });
    expect(await (attachment?.row as { data: Blob } | undefined)?.data.text()).toBe('abc');
  });

  it('is refused of a row that can be read, and of one that is gone', async () => {
    await expect(putAside('journeys', good.id, now)).rejects.toMatchObject({ refusal: 'row_gone' });
    await expect(putAside('journeys', sampleId(99), now)).rejects.toMatchObject({ refusal: 'row_gone' });
    expect(await listJourneys()).toMatchObject([{ id: good.id }]);
  });

  it('is not taken back over something that came in its place', async () => {
    const id = await putAside('journeys', broken.id, now);
    await writeRaw('journeys', { ...good, id: broken.id });
    await expect(bringBack(id)).rejects.toMatchObject({ refusal: 'place_taken' });
    expect(await listPutAside()).toMatchObject([{ id }]);
    expect(await listJourneys()).toHaveLength(2);
  });
});

it('a row that was put aside is deleted for good only by hand, and that can be taken back', async () => {
  const id = await putAside('journeys', broken.id, now);
  const [aside] = await listPutAside();
  await deletePutAside(id);
  expect(await listPutAside()).toEqual([]);
  expect((await readEverything()).unreadable.map(({ store }) => store)).toEqual(['studies']);
  if (aside) await keepPutAside(aside);
  expect(await listPutAside()).toEqual([aside]);
  await bringBack(id);
  expect(await listUnreadable(['journeys'])).toMatchObject([{ key: broken.id, row: broken }]);
});
