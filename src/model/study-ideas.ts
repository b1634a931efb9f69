import { type Comment, efforts, type Idea, type Study } from './study.js';
import { ideaKinds } from './touchpoint.js';

/** The study with an idea: in the place of the one with its id, else at the end. */
export const putIdea = (study: Study, idea: Idea): Study => ({ ...study, ideas: put(study.ideas, idea) });

/** The study without an idea. */
export const dropIdea = (study: Study, id: string): Study => ({
  ...study,
  ideas: study.ideas.filter((idea) => idea.id !== id),
});

/** The study with a comment: in the place of the one with its id, else at the end. */
export const putComment = (study: Study, comment: Comment): Study => ({
  ...study,
  comments: put(study.comments, comment),
});

/** The study without a comment. */
export const dropComment = (study: Study, id: string): Study => ({
  ...study,
  comments: study.comments.filter((comment) => comment.id !== id),
});

/** Importance of what an idea is about, as the study weighs it; the whole journey weighs as its heaviest type. */
export function importanceOf({ type }: Pick<Idea, 'type'>, { types }: Pick<Study, 'types'>): number {
  if (type === null) return Math.max(1, ...types.map(({ importance }) => importance));
  return types.find(({ name }) => name === type)?.importance ?? 1;
}

/** The backlog in the order in which it pays: repair before delight, then what weighs most, then what costs least. */
export function rankIdeas(study: Pick<Study, 'ideas' | 'types'>): Idea[] {
  const cost = ({ effort }: Idea): number => (effort === null ? efforts.length : efforts.indexOf(effort));
  const stage = ({ kind }: Idea): number => ideaKinds.indexOf(kind);
  return study.ideas.toSorted(
    (a, b) => stage(a) - stage(b) || importanceOf(b, study) - importanceOf(a, study) || cost(a) - cost(b),
  );
}

const put = <Item extends { id: string }>(items: readonly Item[], item: Item): Item[] =>
  items.some(({ id }) => id === item.id) ? items.map((each) => (each.id === item.id ? item : each)) : [...items, item];
