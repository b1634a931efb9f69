import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/store/settings.js';
import { emptyDatabase } from './empty-database.js';

beforeEach(emptyDatabase);

/** A connection of the version before that does not let go when an upgrade asks it to. */
const holdOpen = () =>
  openDB('geeltje', 1, {
    upgrade: (database) => {
      database.createObjectStore('studies', { keyPath: 'id' });
      database.createObjectStore('journeys', { keyPath: 'id' }).createIndex('state', 'state');
      for (const name of ['visits', 'drafts', 'settings']) database.createObjectStore(name);
    },
  });

describe('an older screen that holds the database open during an upgrade', () => {
  it('is named as the reason, so that nobody waits forever', async () => {
    const older = await holdOpen();
    await expect(readSettings()).rejects.toMatchObject({ refusal: 'database_blocked' });
    older.close();
  });

  it('is no obstacle any more once it is closed, and the refused attempt leaves nothing open', async () => {
    const older = await holdOpen();
    await expect(readSettings()).rejects.toMatchObject({ refusal: 'database_blocked' });
    older.close();
    expect(await readSettings()).toMatchObject({ language: null });
    await emptyDatabase();
  });

  it('is waited for when it has let go but still has to finish its work', async () => {
    const older = await holdOpen();
    const rows = older.transaction('settings', 'readwrite').store;
    const end = performance.now() + 100;
    const working = (async () => {
      while (performance.now() < end) await rows.put({}, 'work');
    })();
    older.close();
    expect(await readSettings()).toMatchObject({ language: null });
    await working;
  });
});
