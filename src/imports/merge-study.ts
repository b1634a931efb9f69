import { isEmptiedStudy } from '../model/retention.js';
import type { Study } from '../model/study.js';
import type { SupersededVersion } from '../model/superseded.js';
import type { Time } from '../model/time.js';
import { compareText, contentOf } from './content-of.js';
import { sortVersions } from './sort-versions.js';
import { unite } from './unite.js';

/**
 * Two states of one study as one, as far as that needs no choice: the ideas, comments and learned addresses of both, and
 * a deletion if it is the newest. All else stays as it is here. A study that was emptied stays empty, whatever an older
 * file still holds of it; a state that was written after the deletion is a study that somebody brought back.
 */
export function mergeStudy(mine: Study, theirs: Study): Study {
  if (contentOf(mine) === contentOf(theirs)) return mine;
  if (isEmptiedStudy(mine) || isEmptiedStudy(theirs)) {
    const [gone, other] = isEmptiedStudy(mine) ? [mine, theirs] : [theirs, mine];
    return age(other) > age(gone) ? other : gone;
  }
  const both = [mine, theirs].sort(
    (one, other) =>
      Date.parse(one.updatedAt) - Date.parse(other.updatedAt) || compareText(contentOf(one), contentOf(other)),
  );
  const newest = both.at(-1) ?? mine;
  return {
    ...collect(mine, theirs),
    updatedAt: newest.updatedAt,
    deletedAt: newest.deletedAt,
  };
}

const age = ({ updatedAt }: { updatedAt: Time }): number => Date.parse(updatedAt);

/**
 * `study` with the ideas, comments and learned addresses of `other` beside its own: of each idea and comment the newest
 * version, unless it was deleted after that.
 */
export function collect(study: Study, other: Study): Study {
  const dropped = new Map<string, Time>();
  for (const { id, at } of [...study.dropped, ...other.dropped]) {
    const known = dropped.get(id);
    if (known === undefined || (Date.parse(at) - Date.parse(known) || compareText(at, known)) > 0) dropped.set(id, at);
  }
  const isAlive = ({ id, updatedAt }: { id: string; updatedAt: Time }): boolean => {
    const at = dropped.get(id);
    return at === undefined || Date.parse(updatedAt) > Date.parse(at);
  };
  const ideas = unite([study.ideas, other.ideas], ({ updatedAt }) => updatedAt, age).filter(isAlive);
  const comments = unite([study.comments, other.comments], ({ at }) => at, age).filter(isAlive);
  for (const { id } of [...ideas, ...comments]) dropped.delete(id);
  return {
    ...study,
    types: study.types.map((type) => {
      const addresses = other.types.find(({ name }) => name === type.name)?.addresses ?? [];
      return { ...type, addresses: [...new Set([...type.addresses, ...addresses])].sort(compareText) };
    }),
    ideas: ideas.sort((one, another) => compareText(one.id, another.id)),
    comments,
    dropped: [...dropped].map(([id, at]) => ({ id, at })).sort((one, another) => compareText(one.id, another.id)),
  };
}

/** Whether somebody has to choose between two states of a study: their questions or names say different things. */
export function studiesDiffer(mine: Study, theirs: Study): boolean {
  return contentOf(frameOf(mine)) !== contentOf(frameOf(theirs));
}

/** Whether this state of a study was already chosen against. */
export const wasChosenAgainst = (theirs: Study, unused: readonly SupersededVersion[]): boolean =>
  unused.some((each) => each.kind === 'study' && !studiesDiffer(each.version, theirs));

/** The versions of a study that are not used, of several lists: each once, and none that says what `study` says. */
export function uniteUnusedStudies(
  study: Study,
  ...lists: readonly (readonly SupersededVersion[])[]
): SupersededVersion[] {
  const byContent = new Map<string, SupersededVersion>();
  for (const each of lists.flat()) {
    const content = contentOf(each.version);
    if (each.kind === 'study' && studiesDiffer(each.version, study) && !byContent.has(content)) {
      byContent.set(content, each);
    }
  }
  return sortVersions([...byContent.values()]);
}

/** What a study says, without what is collected while it is used. */
function frameOf({ updatedAt, deletedAt, ideas, comments, dropped, ...study }: Study): object {
  return { ...study, types: study.types.map((type) => ({ ...type, addresses: [] })) };
}
