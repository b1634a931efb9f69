import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { InvalidDataError } from '../../src/model/parse.js';
import { defaultSettings } from '../../src/model/settings.js';
import { change, closeDatabase, openDatabase } from '../../src/store/database.js';
import { openJourneys, readJourney } from '../../src/store/journeys.js';
import { changeSettings, readSettings } from '../../src/store/settings.js';
import { keepDraft, readDraft } from '../../src/store/touchpoints.js';
import { listPutAside } from '../../src/store/unreadable-rows.js';
import { sampleId, sampleJourney } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft } from './sample-draft.js';

beforeEach(emptyDatabase);

/** Writes past the store, as an older or broken version could have. */
async function writeRaw(name: string, value: unknown, key?: string): Promise<void> {
  await openDatabase();
  const raw = await openDB('geeltje');
  await raw.put(name, value, key);
  raw.close();
}

describe('a database of a newer version', () => {
  it('is refused, and is not damaged', async () => {
    const newer = await openDB('geeltje', 99, {
      upgrade: (database) => void database.createObjectStore('journeys', { keyPath: 'id' }),
    });
    await newer.put('journeys', { id: 'from the future', mood: 'sunny' });
    newer.close();
    await expect(openJourneys()).rejects.toMatchObject({ refusal: 'newer_database' });
    await expect(changeSettings({ reviewer: 'kim' })).rejects.toMatchObject({ refusal: 'newer_database' });

    const again = await openDB('geeltje');
    expect(again.version).toBe(99);
    expect([...again.objectStoreNames]).toEqual(['journeys']);
    expect(await again.getAll('journeys')).toEqual([{ id: 'from the future', mood: 'sunny' }]);
    again.close();
  });
});

describe('the connection', () => {
  it('lets go when a newer version wants to upgrade', async () => {
    await openDatabase();
    const newer = await openDB('geeltje', 99, {
      blocked: () => expect.unreachable('The store held its connection open.'),
    });
    expect(newer.version).toBe(99);
    newer.close();
  });

  it('is opened again on the next use after it was closed', async () => {
    await changeSettings({ reviewer: 'kim' });
    await closeDatabase();
    expect(await readSettings()).toMatchObject({ reviewer: 'kim' });
  });

  it('is tried anew after it was refused', async () => {
    (await openDB('geeltje', 99)).close();
    await expect(readSettings()).rejects.toMatchObject({ refusal: 'newer_database' });
    await emptyDatabase();
    expect(await readSettings()).toMatchObject({ reviewer: '' });
  });
});

describe('a change', () => {
  const both = async (work: (step: (reviewer: string) => Promise<unknown>) => Promise<unknown>) =>
    change(['settings'], (transaction) =>
      work((reviewer) => transaction.objectStore('settings').put({ ...defaultSettings, reviewer }, reviewer)),
    );

  it('is undone as a whole when its work fails half-way', async () => {
    const failing = both(async (put) => {
      await put('first');
      throw new Error('Half-way');
    });
    await expect(failing).rejects.toThrow('Half-way');
    expect(await (await openDatabase()).getAllKeys('settings')).toEqual([]);
  });

  it('is undone as a whole when the database refuses its second half', async () => {
    const failing = change(['settings', 'studies'], async (transaction) => {
      await transaction.objectStore('settings').put({ ...defaultSettings, reviewer: 'kim' }, 'settings');
      // Without a key: the database says no by an exception and not by a failed request.
      await transaction.objectStore('settings').put({ ...defaultSettings, reviewer: 'sam' });
    });
    await expect(failing).rejects.toThrow(DOMException);
    expect(await (await openDatabase()).getAllKeys('settings')).toEqual([]);
  });
});

describe('a row that is not what the model says', () => {
  it.each([
    ['a journey without a reviewer', { ...sampleJourney(), reviewer: ' ' }, 'reviewer is empty'],
    ['a journey in an unknown state', { ...sampleJourney(), state: 'lost' }, /^state /],
    ['a journey with a broken touchpoint', { ...sampleJourney(), touchpoints: [{}] }, /^touchpoints\.0\./],
  ])('is refused with the place that is wrong: %s', async (_, row, message) => {
    await writeRaw('journeys', row);
    const reading = readJourney(sampleId(1));
    await expect(reading).rejects.toThrow(InvalidDataError);
    await expect(reading).rejects.toThrow(message);
  });

  it('among the drafts keeps nobody from rating, and is put aside before anything is typed in its place', async () => {
    const draft = sampleDraft(2);
    const key = `${sampleId(1)} ${draft.page?.address}`;
    const broken = { ...draft, touchpoint: 'x' };
    await writeRaw('drafts', broken, key);
    expect(await readDraft(sampleId(1), draft.page)).toBeUndefined();
    expect(await listPutAside()).toEqual([]);
    await keepDraft(sampleId(1), draft);
    await keepDraft(sampleId(1), draft);
    expect(await readDraft(sampleId(1), draft.page)).toEqual(draft);
    expect(await listPutAside()).toMatchObject([
      { store: 'drafts', key, problem: 'touchpoint is not a UUID', row: broken },
    ]);
  });
});
