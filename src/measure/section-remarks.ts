import type { Journey } from '../model/journey.js';
import type { Idea, Study } from '../model/study.js';
import { importanceOf, rankIdeas } from '../model/study-ideas.js';
import type { Touchpoint } from '../model/touchpoint.js';

/** An idea of the study with the importance of what it is about. */
export interface BacklogIdea extends Omit<Idea, 'from'> {
  importance: number;
}

/** An idea that a reviewer had on the spot, as long as the study has not taken it over. */
export interface HeardIdea {
  kind: Idea['kind'];
  text: string;
  type: string;
  brand: string;
  reviewer: string;
  journey: string;
  touchpoint: string;
}

/** A change to a journey after it was locked. */
export interface AmendedLine {
  id: string;
  journey: string;
  brand: string;
  reviewer: string;
  /** The touchpoint type it is about; null for the end of the journey. */
  type: string | null;
  at: string;
  reason: string;
}

/** The ideas of a study in the order in which they pay: repair, then delight. */
export const backlogOf = (study: Study | null): BacklogIdea[] =>
  study === null
    ? []
    : rankIdeas(study).map(({ from: _from, ...idea }) => ({ ...idea, importance: importanceOf(idea, study) }));

/** What reviewers thought of during one journey; touchpoints come under their type as arranged. */
export function heardIdeas(journey: Journey, touchpoints: readonly Touchpoint[], study: Study | null): HeardIdea[] {
  return touchpoints.flatMap(({ id, type, idea }) => {
    if (idea === null || idea.text.trim() === '' || study?.ideas.some(({ from }) => from === id)) return [];
    const { kind, text } = idea;
    return [
      { kind, text, type, brand: journey.brand.name, reviewer: journey.reviewer, journey: journey.id, touchpoint: id },
    ];
  });
}

/** The amendments of one journey. */
export const amendedLines = ({ id, brand, reviewer, amendments, touchpoints }: Journey): AmendedLine[] =>
  amendments.map((amendment) => ({
    id: amendment.id,
    journey: id,
    brand: brand.name,
    reviewer,
    type: touchpoints.find((touchpoint) => touchpoint.id === amendment.touchpoint)?.type ?? null,
    at: amendment.at,
    reason: amendment.reason,
  }));
