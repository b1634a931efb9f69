import { deleteDB } from 'idb';
import { closeDatabase } from '../../src/store/database.js';

/** Lets every test begin with no database at all. It waits for ever, and so fails, when somebody still holds it open. */
export async function emptyDatabase(): Promise<void> {
  await closeDatabase();
  await deleteDB('geeltje');
}
