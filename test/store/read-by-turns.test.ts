import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { readByTurns } from '../../src/store/read-by-turns.js';
import { emptyDatabase } from './empty-database.js';

beforeEach(emptyDatabase);

describe('readByTurns', () => {
  it.each([0, 1, 63, 64, 65, 128, 150])('reads each of %i rows once, in their order', async (count) => {
    const database = await openDatabase();
    const ids = Array.from({ length: count }, (_, number) => `journey ${String(number).padStart(3, '0')}`);
    const filling = database.transaction('visits', 'readwrite');
    for (const journey of ids) void filling.store.put({ journey, visits: [] });
    await filling.done;
    const { store } = database.transaction('visits');
    const read = await readByTurns(store, (rows) => rows.map(({ journey }) => journey));
    expect(read).toEqual(ids);
  });
});
