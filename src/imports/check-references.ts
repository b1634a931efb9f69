import type { Holdings } from '../model/holdings.js';
import { fileLimits } from './file-limits.js';
import { ImportError } from './import-error.js';

/**
 * Refuses a file in which two records have one id, or which holds more than anybody walks: what belongs to what would be
 * a guess. Throws `duplicate_id` or `too_many`.
 */
export function checkReferences({ studies, journeys }: Pick<Holdings, 'studies' | 'journeys'>): void {
  checkUnique(studies, 'studies');
  checkUnique(journeys, 'journeys');
  checkParts(journeys, ({ touchpoints }) => touchpoints, 'touchpoints');
  checkParts(journeys, ({ visits }) => visits, 'visits');
  checkParts(journeys, ({ amendments }) => amendments, 'amendments');
}

interface Identified {
  id: string;
}

/** Parts are unique in the whole file, since a report looks them up without their journey. */
function checkParts<Owner>(owners: readonly Owner[], partsOf: (owner: Owner) => Identified[], name: string): void {
  const count = owners.reduce((sum, owner) => sum + partsOf(owner).length, 0);
  if (count > fileLimits.parts) throw new ImportError('too_many', name);
  checkUnique(owners.flatMap(partsOf), name);
}

function checkUnique(records: readonly Identified[], name: string): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) throw new ImportError('duplicate_id', `${name} ${id}`);
    seen.add(id);
  }
}
