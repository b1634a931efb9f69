import type { Journey } from '../model/journey.js';
import { type MapColumn, mapColumns } from '../model/map-columns.js';
import type { PageFacts } from '../model/page-facts.js';
import type { Study } from '../model/study.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import { type Agreement, agreement } from './agreement.js';
import { arrangeTouchpoint } from './arrange-touchpoint.js';
import { type BrandReport, brandReport, withBootstrap } from './brand-report.js';
import { BrandRound } from './brand-round.js';
import type { ChurnRates } from './churn-illustration.js';
import { brandPairs, type Comparison, compare, isSpokenOf, judgeComparisons } from './comparison.js';
import { type Disagreement, disagreements, type ReviewerStanding, reviewerStandings } from './disagreement.js';
import { type IdeaEffect, ideaEffects, type RoundPair } from './idea-effects.js';
import { groupJourneys, type JourneyGroup } from './journey-groups.js';
import { type JourneyRow, journeyRow } from './journey-row.js';
import { JourneySheet } from './journey-sheet.js';
import { NameIndex } from './name-index.js';
import { type Ranking, ranking } from './ranking.js';
import {
  type AmendedLine,
  amendedLines,
  type BacklogIdea,
  backlogOf,
  type HeardIdea,
  heardIdeas,
} from './section-remarks.js';
import { metTypes } from './study-map.js';
import { TypeIndex } from './touchpoint-type.js';
import { type TypeVoices, VoiceCollector } from './type-voices.js';

/** The brands of a round side by side. */
export interface RoundOutline {
  round: string | null;
  brands: BrandReport[];
  /** All pairs of its brands; in an outline only where the page on top speaks of them. */
  comparisons: Comparison[];
}

/** What one round says, and whether its reviewers agree. */
export interface RoundReport extends RoundOutline {
  ranking: Ranking;
  agreement: Agreement;
  disagreements: Disagreement[];
  reviewers: ReviewerStanding[];
}

/** What the page on top of a report is made from, and what comes by the way. */
export interface SectionOutline {
  /** Null for journeys that belong to no study. */
  study: string | null;
  /** Null when the study is unknown here. */
  title: string | null;
  questionSet: number;
  /** Other question sets of this study that have journeys: each is a section of its own. */
  otherQuestionSets: number[];
  rounds: RoundOutline[];
  /** Each brand against itself, a round and the next: after minus before. */
  changes: Comparison[];
  journeys: JourneyRow[];
  /** Phases with their types in the order of the walk: the template on which brands and rounds are laid over each other. */
  template: MapColumn[];
  /** Names of the types that a complete journey should meet. */
  expected: string[];
  voices: TypeVoices[];
  /** The study's ideas in the order in which they pay, and what reviewers thought of besides. */
  backlog: BacklogIdea[];
  heard: HeardIdea[];
  amendments: AmendedLine[];
}

/** Everything about one study in one question set; figures of different question sets are never in one section. */
export interface ReportSection extends SectionOutline {
  rounds: RoundReport[];
  ideas: IdeaEffect[];
}

export interface SectionOptions {
  seed: number;
  churnRates: ChurnRates;
  includeUnfinished: boolean;
  /** Page facts by id of their visit. */
  facts: ReadonlyMap<string, PageFacts>;
}

/** The names that a section numbers, and the sheet that reads its journeys. */
interface Reading {
  study: Study | null;
  arrange: (touchpoint: Touchpoint) => Touchpoint;
  types: TypeIndex;
  phases: NameIndex;
  sheet: JourneySheet;
  reviewerIds: ReadonlyMap<string, number>;
  rows: JourneyRow[];
  walked: Journey[];
  voices: TypeVoices[];
  heard: HeardIdea[];
}

/** What a section is called, and which of its study it is. */
export type SectionName = Pick<SectionOutline, 'study' | 'title' | 'questionSet' | 'otherQuestionSets'>;

/** A section of which all was read. What its outline lacks takes longer to work out than the outline itself. */
export interface BegunSection {
  outline: SectionOutline;
  finish: () => ReportSection;
}

/** Begins the report on the journeys of one study (null: of none, or of an unknown one) in one question set. */
export function beginSection(
  name: SectionName,
  journeys: readonly Journey[],
  study: Study | null,
  options: SectionOptions,
): BegunSection {
  const reviewers = [...new Set(journeys.map(({ reviewer }) => reviewer))].sort();
  const types = new TypeIndex(study);
  const phases = new NameIndex(study?.phases);
  const reading: Reading = {
    study,
    arrange: arrangeTouchpoint(study),
    types,
    phases,
    sheet: new JourneySheet(types, phases),
    reviewerIds: new Map(reviewers.map((reviewer, id) => [reviewer, id])),
    rows: [],
    walked: [],
    voices: [],
    heard: [],
  };
  const groups = groupJourneys(journeys, study);
  const counted = groups.map((group) => countGroup(group, reading, options));
  const rounds = [...new Set(groups.map(({ round }) => round))];
  const ofRound = (round: string | null): BrandRound[] => counted.filter((group) => group.round === round);
  const compareBrands = (): Comparison[] =>
    judgeComparisons(rounds.flatMap((round) => brandPairs(ofRound(round).filter(hasJourneys), types, options.seed)));
  const spokenOf = rounds.some((round) => isSpokenOf(ofRound(round).filter(hasJourneys).length))
    ? compareBrands()
    : null;
  const roles = rolesOf(journeys, study);
  const roundPairs = consecutiveRounds(rounds, ofRound);
  const outline: SectionOutline = {
    ...name,
    rounds: rounds.map((round) => ({
      round,
      brands: ofRound(round).map((group) =>
        brandReport(group, { study, role: roles.get(group.brand) ?? null, types, phases, ...options }),
      ),
      comparisons: ofOneRound(spokenOf ?? [], round),
    })),
    changes: judgeComparisons(roundPairs.map(({ before, after }) => compare(after, before, types, options.seed))),
    journeys: reading.rows,
    template: mapColumns(study ?? ofNoStudy, metTypes(study, reading.walked)),
    expected: types.expected.map((id) => types.types[id]?.name ?? ''),
    voices: reading.voices,
    backlog: backlogOf(study),
    heard: reading.heard,
    amendments: reading.walked.flatMap(amendedLines),
  };
  const finish = (): ReportSection => {
    const judged = spokenOf ?? compareBrands();
    const own = roundPairs.filter(({ after }) => roles.get(after.brand) === 'own');
    return {
      ...outline,
      rounds: outline.rounds.map(({ round, brands: begun }): RoundReport => {
        const walked = ofRound(round);
        const brands = walked.flatMap((group, place) => {
          const brand = begun[place];
          return brand === undefined ? [] : [withBootstrap(brand, group, options.seed)];
        });
        return {
          round,
          brands,
          comparisons: ofOneRound(judged, round),
          ranking: ranking(
            walked.filter(hasJourneys),
            brands.filter(({ journeys }) => journeys > 0),
            types,
          ),
          agreement: agreement(walked, types.types.length),
          disagreements: disagreements(walked, types, reviewers),
          reviewers: reviewerStandings(walked, types.types.length, reviewers),
        };
      }),
      ideas: ideaEffects(study?.ideas ?? [], own.length > 0 ? own : roundPairs, types, options.seed),
    };
  };
  return { outline, finish };
}

const ofOneRound = (comparisons: readonly Comparison[], round: string | null): Comparison[] =>
  comparisons.filter(({ first }) => first.round === round);

const ofNoStudy = { phases: [], types: [], arrangement: { phases: [], types: [], placements: [] } };

const hasJourneys = ({ journeys }: BrandRound): boolean => journeys > 0;

/** Reads every journey of a brand and round once: into its own row, and into the counts of the brand. */
function countGroup({ brand, round, reviewers }: JourneyGroup, reading: Reading, options: SectionOptions): BrandRound {
  const { study, sheet, rows } = reading;
  const voices = new VoiceCollector(brand, round);
  const group = new BrandRound(brand, round, study?.brands.find(({ name }) => name === brand)?.promises ?? []);
  for (const { reviewer, journeys } of reviewers) {
    const id = reading.reviewerIds.get(reviewer) ?? 0;
    const before = group.journeys;
    for (const journey of journeys) {
      const touchpoints = touchpointsInOrder(journey).map(reading.arrange);
      sheet.read(touchpoints);
      const finished = journey.state === 'finished';
      if (!finished) group.unfinished += 1;
      const row = journeyRow(journey, sheet, finished || options.includeUnfinished);
      rows.push(row);
      if (!row.counted) continue;
      group.add(journey, row, sheet, id);
      for (const touchpoint of touchpoints) {
        group.addTouchpoint(touchpoint, id, factsOf(touchpoint, options.facts));
        voices.add(touchpoint, journey.id, reviewer);
      }
      reading.walked.push(journey);
      reading.heard.push(...heardIdeas(journey, touchpoints, study));
    }
    if (group.journeys > before) group.closeReviewer(id);
  }
  reading.voices.push(...voices.read());
  return group;
}

const noFacts: readonly PageFacts[] = [];

function factsOf({ visits }: Touchpoint, facts: ReadonlyMap<string, PageFacts>): readonly PageFacts[] {
  if (facts.size === 0) return noFacts;
  return visits.flatMap((visit) => facts.get(visit) ?? []);
}

/** The study says what a brand is to it; without a study the journeys do. */
function rolesOf(journeys: readonly Journey[], study: Study | null): Map<string, BrandReport['role']> {
  const roles = new Map<string, BrandReport['role']>();
  for (const { brand } of journeys) roles.set(brand.name, roles.get(brand.name) ?? brand.role);
  for (const { name, role } of study?.brands ?? []) roles.set(name, role);
  return roles;
}

/** Each brand's named rounds, one and the next that it was walked in. */
function consecutiveRounds(
  rounds: readonly (string | null)[],
  ofRound: (round: string | null) => BrandRound[],
): RoundPair[] {
  const last = new Map<string, BrandRound>();
  const pairs: RoundPair[] = [];
  for (const after of rounds.filter((round) => round !== null).flatMap((round) => ofRound(round).filter(hasJourneys))) {
    const before = last.get(after.brand);
    if (before !== undefined) pairs.push({ before, after });
    last.set(after.brand, after);
  }
  return pairs;
}
