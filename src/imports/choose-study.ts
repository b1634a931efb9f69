import type { Held, Holdings } from '../model/holdings.js';
import { datedAfter } from '../model/latest-moment.js';
import type { Study } from '../model/study.js';
import type { SupersededVersion } from '../model/superseded.js';
import type { Time } from '../model/time.js';
import { collect, uniteUnusedStudies } from './merge-study.js';

/** Of two states of a study: keep the one that is here, take the one of the file, or keep both as two studies. */
export type StudyChoice = 'mine' | 'theirs' | 'both';

interface Context {
  /** Name of the file. */
  from: string;
  now: Time;
  /** Identifier of the second study, where both are kept. */
  newId: string;
}

/** Carries out a choice between the study that is `held` and `theirs`. The state that was not chosen is kept. */
export function chooseStudy(
  { studies, superseded }: Held,
  theirs: Study,
  choice: StudyChoice,
  { from, now, newId }: Context,
): { changed: Holdings } {
  const nothing: Holdings = { studies: [], journeys: [], superseded: [], attachments: [] };
  const mine = studies.find(({ id }) => id === theirs.id);
  if (mine === undefined) return { changed: { ...nothing, studies: [theirs] } };
  const takesTheirs = choice === 'theirs';
  const winner = takesTheirs ? datedAfter(mine, { ...collect(theirs, mine), updatedAt: now, deletedAt: null }) : mine;
  const second = { ...theirs, id: newId, title: `${theirs.title} – ${from}`.slice(0, 300), updatedAt: now };
  const unused: SupersededVersion = {
    kind: 'study',
    from: takesTheirs ? '' : from,
    at: now,
    version: takesTheirs ? mine : theirs,
  };
  const before = superseded.find(({ owner }) => owner === theirs.id)?.versions ?? [];
  const winning = takesTheirs ? theirs : mine;
  return {
    changed: {
      ...nothing,
      studies: choice === 'both' ? [second] : takesTheirs ? [winner] : [],
      superseded: [{ owner: theirs.id, versions: uniteUnusedStudies(winning, before, [unused]) }],
    },
  };
}
