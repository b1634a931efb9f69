import type { Journey } from '../model/journey.js';
import type { Study } from '../model/study.js';
import { type Channel, channels } from '../model/touchpoint.js';

/** Which journeys and touchpoints the figures of a map hold; null lets all through. */
export interface MapFilter {
  brand: string | null;
  round: string | null;
  reviewer: string | null;
  channel: Channel | null;
  /** Figures of two question sets never mix. */
  questionSet: number;
  /** Whether running and paused journeys count too. */
  unfinished: boolean;
}

/** What there is to choose from. */
export interface MapChoices {
  brands: string[];
  rounds: string[];
  reviewers: string[];
  channels: Channel[];
  questionSets: number[];
  unfinished: boolean;
}

/** The choices that the journeys of a study leave, in the order of the study. */
export function mapChoices(study: Study, journeys: readonly Journey[]): MapChoices {
  const has = (wanted: (journey: Journey) => boolean): boolean => journeys.some(wanted);
  const named = (known: readonly string[], met: readonly string[]): string[] => {
    const there = new Set(met);
    return [...new Set([...known.filter((name) => there.has(name)), ...[...there].sort()])];
  };
  const rounds = journeys.map(({ round }) => round).filter((round) => round !== null);
  return {
    brands: named(
      study.brands.map(({ name }) => name),
      journeys.map(({ brand }) => brand.name),
    ),
    rounds: named(study.rounds, rounds),
    reviewers: named(
      [],
      journeys.map(({ reviewer }) => reviewer),
    ),
    channels: channels.filter((channel) =>
      has(({ touchpoints }) => touchpoints.some((each) => each.deletedAt === null && each.channel === channel)),
    ),
    questionSets: [...new Set(journeys.map(({ questionSet }) => questionSet))].sort((a, b) => b - a),
    unfinished: has(({ state }) => state !== 'finished'),
  };
}

/**
 * What is shown when nothing was chosen: the study's own brand and its latest round, because a mean over brands or over
 * before and after says nothing of either; the latest question set; every reviewer and channel.
 */
export function defaultFilter(study: Study, journeys: readonly Journey[], brand?: string | null): MapFilter {
  const choices = mapChoices(study, journeys);
  const own = study.brands.find(({ name, role }) => role === 'own' && choices.brands.includes(name));
  const shown = brand === undefined ? (own?.name ?? choices.brands[0] ?? null) : brand;
  const ofBrand = journeys.filter((journey) => shown === null || journey.brand.name === shown);
  return {
    brand: shown,
    round: mapChoices(study, ofBrand).rounds.at(-1) ?? null,
    reviewer: null,
    channel: null,
    questionSet: choices.questionSets[0] ?? study.questionSet,
    unfinished: false,
  };
}
