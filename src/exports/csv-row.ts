import { arrangeTouchpoint } from '../measure/arrange-touchpoint.js';
import { isDefined } from '../measure/figure.js';
import type { TouchpointFigures } from '../measure/journey-figures.js';
import { isPain, isWow } from '../measure/moment.js';
import { touchpointScore } from '../measure/score.js';
import type { Journey } from '../model/journey.js';
import { joinFacts, noFacts, type PageAmount, type PageFacts } from '../model/page-facts.js';
import type { Study } from '../model/study.js';
import { elapsed } from '../model/time.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import type { Visit } from '../model/visit.js';

/** What a CSV file is written from: a journey, its visits, and its study when it has one. */
export interface CsvSource {
  study: Study | null;
  journey: Journey;
  visits: Visit[];
}

/** One row of the touchpoints file. */
export interface TouchpointRow extends CsvSource {
  /** With the touchpoint as its reviewer wrote it. */
  figures: TouchpointFigures;
  /** The touchpoint as the study's desk arranged it. */
  arranged: Touchpoint;
  /** The visits this touchpoint speaks of. */
  ownVisits: Visit[];
}

/** One row of the visits file. */
export interface VisitRow extends CsvSource {
  visit: Visit;
  sequence: number;
  touchpoints: TouchpointFigures[];
}

/** The touchpoints of a journey in order, each with what its row is made of. */
export function touchpointRows({ study, journey, visits }: CsvSource): TouchpointRow[] {
  const known = new Map(visits.map((visit) => [visit.id, visit]));
  const arrange = arrangementOf(study);
  // Each named, and not spread: a table has a hundred thousand of them.
  return figuresInOrder(journey).map((figures) => ({
    study,
    journey,
    visits,
    figures,
    arranged: arrange(figures.touchpoint),
    ownVisits: figures.touchpoint.visits.map((id) => known.get(id)).filter((visit) => visit !== undefined),
  }));
}

/** The visits of a journey in order of arrival, each with the touchpoints that speak of it. */
export function visitRows({ study, journey, visits }: CsvSource): VisitRow[] {
  if (visits.length === 0) return [];
  const speaking = new Map<string, TouchpointFigures[]>();
  for (const figures of figuresInOrder(journey)) {
    for (const visit of figures.touchpoint.visits) {
      const others = speaking.get(visit);
      if (others) others.push(figures);
      else speaking.set(visit, [figures]);
    }
  }
  return visits.map((visit, index) => ({
    study,
    journey,
    visits,
    visit,
    sequence: index + 1,
    touchpoints: speaking.get(visit.id) ?? [],
  }));
}

const figuresInOrder = (journey: Journey): TouchpointFigures[] =>
  touchpointsInOrder(journey).map((touchpoint, index) => ({
    touchpoint,
    sequence: index + 1,
    score: touchpointScore(touchpoint.rating),
    pain: isPain(touchpoint.rating),
    wow: isWow(touchpoint.rating),
  }));

const arrangements = new WeakMap<Study, ReturnType<typeof arrangeTouchpoint>>();

/** The arrangement of a study, worked out once for all of its journeys. */
function arrangementOf(study: Study | null): ReturnType<typeof arrangeTouchpoint> {
  const known = study && arrangements.get(study);
  if (known) return known;
  const arrange = arrangeTouchpoint(study);
  if (study) arrangements.set(study, arrange);
  return arrange;
}

/** What the brand is to the study; without a study, what the journey says. */
export const roleOf = ({ study, journey: { brand } }: CsvSource): Journey['brand']['role'] =>
  study?.brands.find(({ name }) => name === brand.name)?.role ?? brand.role;

/** How long a visit lasted in milliseconds, as measured, else from arrival to leaving; null when neither is known. */
export const dwellOf = ({ facts, arrivedAt, leftAt }: Visit): number | null =>
  facts?.dwellMs ?? (leftAt === null ? null : elapsed(arrivedAt, leftAt));

/** Time spent on all visits together; null when none is known. */
export function totalDwell(visits: readonly Visit[]): number | null {
  const known = visits.map(dwellOf).filter((dwell) => dwell !== null);
  return known.length === 0 ? null : known.reduce((sum, dwell) => sum + dwell, 0);
}

/** The worst of one page fact over several visits; null when it was never measured. */
export const worstFact = (visits: readonly Visit[], name: PageAmount): number | null =>
  overVisits(visits, name, Math.max);

/** The sum of one counted page fact over several visits; null when it was never measured. */
export const totalFact = (visits: readonly Visit[], name: PageAmount): number | null =>
  overVisits(visits, name, (one, other) => one + other);

/** Written as a loop: it is asked for every row and column. */
function overVisits(
  visits: readonly Visit[],
  name: PageAmount,
  join: (one: number, other: number) => number,
): number | null {
  let joined: number | null = null;
  for (const { facts } of visits) {
    const value = facts?.[name] ?? null;
    if (value !== null) joined = joined === null ? value : join(joined, value);
  }
  return joined;
}

/** The facts of several visits as those of one. */
export function factsOf(visits: readonly Visit[]): PageFacts {
  let joined = noFacts;
  for (const { facts } of visits) if (facts) joined = joinFacts(joined, facts);
  return joined;
}

/** How many fields of each type were refused, as a list: `email: 2`. */
export const listFieldTypes = ({ formErrorTypes }: Pick<PageFacts, 'formErrorTypes'>): string[] =>
  Object.entries(formErrorTypes).map(([type, count]) => `${type}: ${count}`);

/** A touchpoint's score, or null where it has none. */
export const scoreOf = ({ score }: TouchpointFigures): number | null => (isDefined(score) ? score : null);
