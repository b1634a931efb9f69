import type { Held, Holdings } from '../model/holdings.js';
import { isEmptied } from '../model/retention.js';
import type { Study } from '../model/study.js';
import type { Superseded, SupersededVersion } from '../model/superseded.js';
import type { Time } from '../model/time.js';
import { addJourney } from './add-journey.js';
import { addStudy } from './add-study.js';
import { contentOf } from './content-of.js';
import { type DeletedHere, deletedJourney, deletedStudy } from './deleted-here.js';
import { addGains, type Gain } from './gain.js';

/** A study that says something else in a file than it does here. */
export interface StudyConflict {
  mine: Study;
  theirs: Study;
}

interface Merge {
  /** The rows to be written, the unused versions of each owner as a whole. */
  changed: Holdings;
  gain: Gain;
  /** What somebody has to choose; until then it stays as it is here. */
  conflicts: StudyConflict[];
  /** What is in the file and stays deleted here; somebody may bring it back. */
  deletedHere: DeletedHere[];
}

/** What merging rows of one kind gives. */
interface Part<Row> {
  rows: Row[];
  superseded: Superseded[];
  gains: Partial<Gain>[];
  deletedHere: DeletedHere[];
}

interface Context {
  /** Name of the file. */
  from: string;
  now: Time;
}

/** What a profile holds with the contents of a file merged into it. Nothing changed gives no rows to write. */
export function mergeHoldings(held: Held, arrived: Holdings, context: Context): Merge {
  const studies = mergeStudies(held, arrived);
  const journeys = mergeJourneys(held, arrived, context);
  const attachments = arrived.attachments.filter(
    // An attachment never changes under its id, so what is here stays.
    ({ id, journey }) => !held.attachments.has(id) && !journeys.emptied.has(journey),
  );
  return {
    changed: {
      studies: studies.rows,
      journeys: journeys.rows,
      superseded: [...studies.superseded, ...journeys.superseded],
      attachments,
    },
    gain: addGains([...studies.gains, ...journeys.gains, { attachments: attachments.length }]),
    conflicts: studies.conflicts,
    deletedHere: [...studies.deletedHere, ...journeys.deletedHere],
  };
}

function mergeStudies(
  held: Held,
  arrived: Holdings,
): Part<Holdings['studies'][number]> & { conflicts: StudyConflict[] } {
  const part: ReturnType<typeof mergeStudies> = { rows: [], superseded: [], gains: [], deletedHere: [], conflicts: [] };
  const here = byId(held.studies);
  const [unusedHere, unusedThere] = [unusedOf(held), unusedOf(arrived)];
  for (const study of arrived.studies) {
    const mine = here.get(study.id);
    const before = unusedHere(study.id);
    const added = addStudy(mine && { study: mine, unused: before }, { study, unused: unusedThere(study.id) });
    if (isChanged(mine, added.study)) part.rows.push(added.study);
    part.gains.push(added.gain);
    keepUnused(part, study.id, before, added.unused);
    if (added.differs) part.conflicts.push({ mine: added.study, theirs: study });
    if (added.study.deletedAt !== null && study.deletedAt === null) {
      part.deletedHere.push(deletedStudy(study, added.study.deletedAt));
    }
  }
  return part;
}

function mergeJourneys(
  held: Held,
  arrived: Holdings,
  { from, now }: Context,
): Part<Holdings['journeys'][number]> & { emptied: Set<string> } {
  const part: ReturnType<typeof mergeJourneys> = {
    rows: [],
    superseded: [],
    gains: [],
    deletedHere: [],
    emptied: new Set(),
  };
  const here = byId(held.journeys);
  const [unusedHere, unusedThere] = [unusedOf(held), unusedOf(arrived)];
  for (const journey of arrived.journeys) {
    const mine = here.get(journey.id);
    const before = unusedHere(journey.id);
    const added = addJourney(mine && { journey: mine, from: '', at: now, unused: before }, {
      journey,
      from,
      at: now,
      unused: unusedThere(journey.id),
    });
    if (isChanged(mine, added.journey)) part.rows.push(added.journey);
    part.gains.push(added.gain);
    keepUnused(part, journey.id, before, added.unused);
    if (isEmptied(added.journey)) part.emptied.add(journey.id);
    if (added.journey.deletedAt !== null && journey.deletedAt === null) {
      part.deletedHere.push(deletedJourney(journey, added.journey.deletedAt, arrived));
    }
  }
  return part;
}

const byId = <Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** The versions of a journey or a study that are not used, by its id. */
function unusedOf({ superseded }: Pick<Holdings, 'superseded'>): (owner: string) => readonly SupersededVersion[] {
  const byOwner = new Map(superseded.map(({ owner, versions }) => [owner, versions]));
  return (owner) => byOwner.get(owner) ?? [];
}

const isChanged = <Row extends object>(before: Row | undefined, after: Row): boolean =>
  before === undefined || (before !== after && contentOf(before) !== contentOf(after));

function keepUnused(
  part: Pick<Part<never>, 'superseded' | 'gains'>,
  owner: string,
  before: readonly SupersededVersion[],
  after: readonly SupersededVersion[],
): void {
  if (before === after || contentOf(before) === contentOf(after)) return;
  part.superseded.push({ owner, versions: [...after] });
  part.gains.push({ unusedVersions: Math.max(0, after.length - before.length) });
}
