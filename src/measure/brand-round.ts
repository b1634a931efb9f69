import { closingStatements } from '../model/closing.js';
import type { Journey } from '../model/journey.js';
import type { PageFacts } from '../model/page-facts.js';
import { scales } from '../model/rating.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { CheckCount } from './checks-passed.js';
import { Count, countOf } from './count.js';
import { type Contrast, contrastsOf } from './felt-against-measured.js';
import { isDefined } from './figure.js';
import { GoalCount } from './goal-success.js';
import type { JourneyRow } from './journey-row.js';
import type { JourneySheet } from './journey-sheet.js';
import { NestedMeans } from './nested-means.js';
import { PromiseCount } from './promise-fit.js';
import { disconfirmation, toHundred } from './score.js';
import { sign } from './type-slot.js';
import { TypeTallies } from './type-tallies.js';

/** Figures that a journey has once. */
export const wholeFigures = [
  'score',
  'net',
  'overall',
  'peakEnd',
  'disconfirmation',
  'coverage',
  'effectiveness',
  'ease',
  'emotion',
  'expectation',
  ...closingStatements,
] as const;

export type WholeFigure = (typeof wholeFigures)[number];

const wholeIds = Object.fromEntries(wholeFigures.map((figure, id) => [figure, id])) as Record<WholeFigure, number>;

/** The number under which `BrandRound.whole` keeps a figure. */
export const wholeId = (figure: WholeFigure): number => wholeIds[figure];

/** Figures that a type has in each journey. */
export const typeFigures = ['score', 'net', ...scales] as const;

export type TypeFigureName = (typeof typeFigures)[number];

/** Which reviewer walked a journey, and what each of its types scored: what a comparison on shared types starts from. */
export interface JourneyCells {
  reviewer: number[];
  /** Where the cells of each journey end. */
  end: number[];
  type: number[];
  score: number[];
  net: number[];
}

/**
 * The journeys of one brand in one round, counted while they come reviewer by reviewer. What it holds is not the report:
 * `brandReport` reads it off.
 */
export class BrandRound {
  readonly whole = new NestedMeans();
  readonly types: Record<TypeFigureName, NestedMeans> = {
    score: new NestedMeans(),
    net: new NestedMeans(),
    effectiveness: new NestedMeans(),
    ease: new NestedMeans(),
    emotion: new NestedMeans(),
    expectation: new NestedMeans(),
  };
  readonly #perScale = scales.map((scale) => this.types[scale]);
  readonly channels = new NestedMeans();
  readonly phases = new NestedMeans();
  readonly cells: JourneyCells = { reviewer: [], end: [], type: [], score: [], net: [] };
  readonly tallies = new TypeTallies();
  readonly goals = new GoalCount();
  readonly promises: PromiseCount;
  readonly checks = new CheckCount();
  readonly annoyances = new Map<string, Count>();
  /** How often, and at which types. */
  readonly contrasts = new Map<Contrast, { count: Count; types: Set<string> }>();
  readonly handovers = new Count();
  readonly repeats = new Count();
  /** Touchpoints with a preferred channel, and those where another one was used. */
  readonly preferences = new Count();
  readonly forced = new Count();
  /** Answers to "I doubted whether this was really the brand", the effort statement, and the 0-10 question. */
  readonly doubts = { asked: new Count(), yes: 0 };
  readonly effort = { asked: new Count(), easy: 0 };
  readonly nps = { asked: new Count(), promoters: 0, detractors: 0 };
  /** Journeys: in all, with the mark, with a wow, with one pain, with several. */
  journeys = 0;
  blocked = 0;
  wouldLeave = 0;
  smallGestures = 0;
  unintended = 0;
  special = 0;
  onePain = 0;
  severalPains = 0;
  unfinished = 0;
  readonly reviewers: number[] = [];

  constructor(
    readonly brand: string,
    readonly round: string | null,
    promises: readonly string[],
  ) {
    this.promises = new PromiseCount(promises);
  }

  /** Counts the journey that the sheet read last. */
  add(journey: Journey, row: JourneyRow, sheet: JourneySheet, reviewer: number): void {
    const number = this.journeys;
    this.journeys += 1;
    this.#countJourney(row, sheet);
    this.#addWhole(journey, row, sheet, number, reviewer);
    this.#addTypes(sheet, reviewer);
    this.tallies.add(sheet, reviewer);
    this.goals.add(journey, number, reviewer);
  }

  /** Counts what a touchpoint of the journey that was added last says beside its answers. */
  addTouchpoint(touchpoint: Touchpoint, reviewer: number, facts: readonly PageFacts[]): void {
    const journey = this.journeys - 1;
    const { annoyances, promises, checks, handover, preferredChannel, channel } = touchpoint;
    for (const annoyance of annoyances) countOf(this.annoyances, annoyance).add(journey, reviewer);
    if (promises.length > 0) this.promises.add(touchpoint, journey, reviewer);
    if (checks.length > 0) this.checks.add(touchpoint, journey, reviewer);
    if (handover !== null) {
      this.handovers.add(journey, reviewer);
      if (handover.repeated) this.repeats.add(journey, reviewer);
    }
    if (preferredChannel !== null) {
      this.preferences.add(journey, reviewer);
      if (preferredChannel !== channel) this.forced.add(journey, reviewer);
    }
    if (facts.length === 0) return;
    for (const contrast of contrastsOf(touchpoint, facts)) {
      const found = this.contrasts.get(contrast) ?? { count: new Count(), types: new Set() };
      found.count.add(journey, reviewer);
      found.types.add(touchpoint.type);
      this.contrasts.set(contrast, found);
    }
  }

  /** The journeys since the last call were all of this reviewer's. */
  closeReviewer(reviewer: number): void {
    this.reviewers.push(reviewer);
    for (const means of [this.whole, this.channels, this.phases, ...Object.values(this.types)]) {
      means.closeReviewer(reviewer);
    }
    this.tallies.closeReviewer();
    this.checks.closeReviewer();
  }

  #countJourney({ pains, wows }: JourneyRow, { flags }: JourneySheet): void {
    if (flags & sign.blocked) this.blocked += 1;
    if (flags & sign.wouldLeave) this.wouldLeave += 1;
    if (flags & sign.smallGesture) this.smallGestures += 1;
    if (flags & sign.unintended) this.unintended += 1;
    if (wows > 0) this.special += 1;
    if (pains === 1) this.onePain += 1;
    if (pains > 1) this.severalPains += 1;
  }

  #addWhole({ closing }: Journey, row: JourneyRow, sheet: JourneySheet, journey: number, reviewer: number): void {
    const { whole } = this;
    whole.add(wholeId('score'), sheet.score);
    whole.add(wholeId('net'), sheet.net);
    whole.add(wholeId('peakEnd'), sheet.peakEnd);
    for (const scale of scales) whole.add(wholeId(scale), sheet.scales[scale]);
    whole.add(wholeId('disconfirmation'), disconfirmation(sheet.scales.expectation));
    if (isDefined(row.overall)) whole.add(wholeId('overall'), row.overall);
    if (isDefined(row.coverage.value)) whole.add(wholeId('coverage'), row.coverage.value);
    if (closing === null) return;
    for (const statement of closingStatements) {
      const answer = closing.statements[statement] ?? null;
      if (answer !== null) whole.add(wholeId(statement), toHundred(answer));
    }
    const effort = closing.statements.effort ?? null;
    if (effort !== null) {
      this.effort.asked.add(journey, reviewer);
      if (effort >= 5) this.effort.easy += 1;
    }
    if (closing.doubted !== null) {
      this.doubts.asked.add(journey, reviewer);
      if (closing.doubted) this.doubts.yes += 1;
    }
    if (closing.nps !== null) {
      this.nps.asked.add(journey, reviewer);
      if (closing.nps >= 9) this.nps.promoters += 1;
      if (closing.nps <= 6) this.nps.detractors += 1;
    }
  }

  #addTypes(sheet: JourneySheet, reviewer: number): void {
    const { types, cells } = this;
    const perScale = this.#perScale;
    for (let place = 0; place < sheet.used; place += 1) {
      const slot = sheet.slots[place];
      if (slot === undefined) continue;
      const { type } = slot;
      types.score.add(type, slot.score);
      types.net.add(type, slot.net);
      for (let scale = 0; scale < scales.length; scale += 1) perScale[scale]?.add(type, slot.mean[scale] ?? 0);
      if (Number.isNaN(slot.score)) continue;
      cells.type.push(type);
      cells.score.push(slot.score);
      cells.net.push(slot.net);
    }
    cells.reviewer.push(reviewer);
    cells.end.push(cells.type.length);
    sheet.channelScores.forEach(sheet.used, sheet.importanceOf, this.#addChannel);
    sheet.phaseScores.forEach(sheet.used, sheet.importanceOf, this.#addPhase);
  }

  readonly #addChannel = (channel: number, score: number): void => this.channels.add(channel, score);
  readonly #addPhase = (phase: number, score: number): void => this.phases.add(phase, score);
}
