import { parse } from '../model/parse.js';
import { type SupersededVersion, supersededSchema } from '../model/superseded.js';
import { openDatabase } from './database.js';

/** The versions of a journey or a study that were not used when files were merged. */
export async function readSuperseded(owner: string): Promise<SupersededVersion[]> {
  const row = await (await openDatabase()).get('superseded', owner);
  return row ? parse(supersededSchema, row).versions : [];
}
