import type { Study } from '../model/study.js';
import type { SupersededVersion } from '../model/superseded.js';
import { compareText, contentOf } from './content-of.js';
import { unite } from './unite.js';

/**
 * Two states of one study as one, as far as that needs no choice: the ideas, comments and learned addresses of both, and
 * a deletion if it is the newest. All else stays as it is here.
 */
export function mergeStudy(mine: Study, theirs: Study): Study {
  if (contentOf(mine) === contentOf(theirs)) return mine;
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

/** `study` with the ideas, comments and learned addresses of `other` beside its own. */
export function collect(study: Study, other: Study): Study {
  const own = new Set(study.ideas.map(({ id }) => id));
  return {
    ...study,
    types: study.types.map((type) => {
      const addresses = other.types.find(({ name }) => name === type.name)?.addresses ?? [];
      return { ...type, addresses: [...new Set([...type.addresses, ...addresses])].sort(compareText) };
    }),
    ideas: [...study.ideas, ...other.ideas.filter(({ id }) => !own.has(id))].sort((a, b) => compareText(a.id, b.id)),
    comments: unite([study.comments, other.comments], ({ at }) => at),
  };
}

/** Whether somebody has to choose between two states of a study: their questions, names or ideas say different things. */
export function studiesDiffer(mine: Study, theirs: Study): boolean {
  if (contentOf(frameOf(mine)) !== contentOf(frameOf(theirs))) return true;
  const ideas = new Map(mine.ideas.map((idea) => [idea.id, contentOf(idea)]));
  return theirs.ideas.some((idea) => (ideas.get(idea.id) ?? contentOf(idea)) !== contentOf(idea));
}

/** Whether this state of a study was already chosen against. */
export const wasChosenAgainst = (theirs: Study, unused: readonly SupersededVersion[]): boolean =>
  unused.some((each) => each.kind === 'study' && !studiesDiffer(each.version, theirs));

/** What a study says, without what is collected while it is used. */
function frameOf({ updatedAt, deletedAt, ideas, comments, ...study }: Study): object {
  return { ...study, types: study.types.map((type) => ({ ...type, addresses: [] })) };
}
