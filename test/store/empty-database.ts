import { deleteDB } from 'idb';
import { closeDatabase } from '../../src/store/database.js';

/** Lets every test begin with no database at all; fails loudly when somebody still holds it open. */
export async function emptyDatabase(): Promise<void> {
  await closeDatabase();
  await new Promise<void>((resolve, reject) => {
    deleteDB('geeltje', { blocked: () => reject(new Error('A connection to the database was left open.')) }).then(
      resolve,
      reject,
    );
  });
}
