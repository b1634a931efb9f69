import { amendablePart, type Change, changeBetween } from '../model/amend.js';
import type { Amendable } from '../model/amendment.js';
import type { Held, Holdings } from '../model/holdings.js';
import type { Journey } from '../model/journey.js';
import type { JourneyWithVisits } from '../model/journey-file.js';
import { journeyAfter } from '../model/latest-moment.js';
import type { Study } from '../model/study.js';
import type { JourneyHead, SupersededVersion } from '../model/superseded.js';
import type { Time } from '../model/time.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { chooseStudy } from './choose-study.js';
import { headOf } from './merge-journey.js';
import { wordsOf } from './settle-versions.js';
import { sortVersions } from './sort-versions.js';

interface Context {
  /** Of the amendment, where the journey is finished. */
  id: string;
  reason: string;
  now: Time;
}

interface Taken {
  changed: Holdings;
  /** The version that was used until now: taking it takes this back. */
  replaced: SupersededVersion;
}

/**
 * Uses a version of a touchpoint, of a journey's own answers or of a study after all: a new change, so that it wins
 * wherever files are merged. The version it replaces is kept. In a finished journey what was answered is amended. Null
 * when what it is a version of is not here.
 */
export function takeVersion(held: Held, owner: string, unused: SupersededVersion, context: Context): Taken | null {
  if (unused.kind === 'study') return takeStudy(held, unused.version, context);
  const [mine] = held.journeys;
  if (!mine) return null;
  const { now } = context;
  if (unused.kind === 'journey') {
    const replaced = { kind: 'journey', from: '', at: now, version: headOf(mine) } as const;
    return { changed: keep(held, owner, takeHead(mine, unused.version, context), unused, replaced), replaced };
  }
  const current = mine.touchpoints.find(({ id }) => id === unused.version.id);
  if (!current) return null;
  const replaced = { kind: 'touchpoint', from: '', at: now, version: current } as const;
  const journey = takeTouchpoint(mine, current, unused.version, context);
  return { changed: keep(held, owner, journey, unused, replaced), replaced };
}

function takeStudy(held: Held, version: Study, { now }: Context): Taken | null {
  const [mine] = held.studies;
  if (!mine) return null;
  const { changed } = chooseStudy(held, version, 'theirs', { from: '', now, newId: '' });
  return { changed, replaced: { kind: 'study', from: '', at: now, version: mine } };
}

/** The rows of a journey that uses `taken` in the place of `replaced`, which is kept instead. */
function keep(
  { superseded }: Held,
  owner: string,
  journey: JourneyWithVisits,
  taken: SupersededVersion,
  replaced: SupersededVersion,
): Holdings {
  const used = wordsOf(taken.version);
  const others = (superseded.find((each) => each.owner === owner)?.versions ?? []).filter(
    ({ version }) => wordsOf(version) !== used,
  );
  // Answers that were not final are kept nowhere: merging would drop them again.
  const isFinal = replaced.kind !== 'journey' || replaced.version.state === 'finished';
  const versions = sortVersions(isFinal ? [...others, replaced] : others);
  return { studies: [], journeys: [journey], attachments: [], superseded: [{ owner, versions }] };
}

function takeTouchpoint(
  journey: JourneyWithVisits,
  current: Touchpoint,
  version: Touchpoint,
  context: Context,
): JourneyWithVisits {
  const taken = datedLast(journey, {
    ...journey,
    touchpoints: journey.touchpoints.map((each) =>
      each.id === current.id ? { ...version, updatedAt: context.now } : each,
    ),
    updatedAt: context.now,
  });
  return { ...taken, amendments: amendmentsOf(journey, taken, current.id, context) };
}

function takeHead(journey: JourneyWithVisits, version: JourneyHead, context: Context): JourneyWithVisits {
  const taken = datedLast(journey, { ...journey, ...version, deletedAt: null, updatedAt: context.now });
  return { ...taken, amendments: amendmentsOf(journey, taken, null, context) };
}

/** A changed journey dated after the version before it, by whichever clock that was: else the file that brought it would win again. */
const datedLast = (before: JourneyWithVisits, changed: JourneyWithVisits): JourneyWithVisits => ({
  ...journeyAfter(before, changed),
  visits: changed.visits,
});

/** The amendments of a journey with what changed in its answers when it was finished before. */
function amendmentsOf(
  before: Journey,
  after: Journey,
  touchpoint: string | null,
  { id, reason, now }: Context,
): Journey['amendments'] {
  const change = before.state === 'finished' ? changeOf(before, after, touchpoint) : null;
  return change ? [...before.amendments, { id, at: now, reason, touchpoint, ...change }] : before.amendments;
}

/** What differs between the same part of two states of a journey; null: nothing that can be amended. */
export function changeOf(before: Journey, after: Journey, touchpoint: string | null): Change | null {
  const [old, wanted]: (Amendable | undefined)[] = [before, after].map((each) => amendablePart(each, touchpoint));
  return old && wanted ? changeBetween(old, wanted) : null;
}
