import type { Holdings } from '../model/holdings.js';
import { fileLimits } from './file-limits.js';
import { ImportError } from './import-error.js';

/**
 * Refuses a file in which two records have one id, which holds more than anybody walks, or in which a version that was not
 * used is of something else than it is kept with: what belongs to what would be a guess, and merging could write over
 * what the file does not name. Throws `duplicate_id`, `too_many` or `wrong_content`.
 */
export function checkReferences({ studies, journeys, superseded }: Omit<Holdings, 'attachments'>): void {
  // By one id what was not used of a study could not be told from what was not used of a journey.
  checkUnique([...studies, ...journeys], 'studies and journeys');
  checkUnique(
    superseded.map(({ owner }) => ({ id: owner })),
    'superseded',
  );
  checkParts(journeys, ({ touchpoints }) => touchpoints, 'touchpoints');
  checkParts(journeys, ({ visits }) => visits, 'visits');
  checkParts(journeys, ({ amendments }) => amendments, 'amendments');
  const owned = new Map<string, ReadonlySet<string>>([
    ...studies.map(({ id }) => [id, new Set([`study ${id}`])] as const),
    ...journeys.map(
      ({ id, touchpoints }) =>
        [id, new Set([`journey ${id}`, ...touchpoints.map((each) => `touchpoint ${each.id}`)])] as const,
    ),
  ]);
  for (const { owner, versions } of superseded) {
    const stranger = versions.find(({ kind, version }) => owned.get(owner)?.has(`${kind} ${version.id}`) === false);
    if (stranger) throw new ImportError('wrong_content', `superseded ${owner} has a version of something else`);
  }
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
