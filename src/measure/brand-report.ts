import type { brandRoles } from '../model/journey.js';
import { type Scale, scales } from '../model/rating.js';
import type { Study } from '../model/study.js';
import { type Channel, channels } from '../model/touchpoint.js';
import { type AnnoyanceCount, topAnnoyances } from './annoyances.js';
import { bootstrapInterval, leastForBootstrap } from './bootstrap-interval.js';
import { type BrandRound, type WholeFigure, wholeId } from './brand-round.js';
import { type ChannelConsistency, channelConsistency } from './channel-consistency.js';
import type { ChecksPassed } from './checks-passed.js';
import { type ChurnIllustration, type ChurnRates, churnIllustration } from './churn-illustration.js';
import { type ClosingReport, closingReport } from './closing-report.js';
import type { Counted } from './count.js';
import { type Contrast, contrasts } from './felt-against-measured.js';
import { type Figure, isDefined } from './figure.js';
import type { GoalSuccess } from './goal-success.js';
import { disconfirmationRange, hundred, type MaybeInterval, netRange, reviewersForMean } from './interval.js';
import type { NameIndex } from './name-index.js';
import type { MeanFigure } from './nested-means.js';
import type { PromiseFit } from './promise-fit.js';
import { type Share, shareOf } from './share.js';
import type { TypeIndex } from './touchpoint-type.js';
import { type TypeReport, typeReport } from './type-report.js';
import { wholeFiguresOf } from './whole-figures.js';

/** A headline figure: its mean, and how many reviewers would make it precise. */
export interface HeadlineFigure extends MeanFigure {
  /** 95 % BCa bootstrap interval, from 20 reviewers on; null in an outline. */
  bootstrap: MaybeInterval | null;
  /** Reviewers needed for a mean within 5 points at the observed spread. */
  reviewersForFivePoints: Figure;
}

/** A phase or a channel of a brand. */
export interface PartReport<Name> {
  name: Name;
  /** 0-100. */
  score: MeanFigure;
}

/** One brand in one round: what the dashboard and every export draw from. */
export interface BrandReport {
  brand: string;
  role: (typeof brandRoles)[number] | null;
  round: string | null;
  journeys: number;
  reviewers: number;
  /** Journeys that are still running or paused: not in the figures unless that was asked. */
  unfinished: number;
  /** Printed before any score. */
  goals: GoalSuccess;
  blocked: Share;
  coverage: MeanFigure;
  score: HeadlineFigure;
  overall: HeadlineFigure;
  peakEnd: MeanFigure;
  net: MeanFigure;
  disconfirmation: MeanFigure;
  scales: Record<Scale, MeanFigure>;
  /** Journeys with at least one wow. */
  special: Share;
  phases: PartReport<string>[];
  channels: PartReport<Channel>[];
  consistency: ChannelConsistency;
  types: TypeReport[];
  /** Names of the types that hurt, highest priority first; and of those worse than expected on the mean, the worst first. */
  painPriorities: string[];
  worseThanExpected: string[];
  /** Handovers where the customer did not have to repeat the story. */
  carryOver: Share;
  /** Touchpoints in another channel than the reviewer would have chosen. */
  forcedChannel: Share;
  promises: PromiseFit;
  checks: ChecksPassed;
  annoyances: AnnoyanceCount[];
  churn: ChurnIllustration;
  /** Journeys with a touchpoint marked so by its reviewer. */
  wouldLeave: Share;
  smallGestures: Share;
  unintended: Share;
  /** What the brand plans to delight with, and how often it did; `journeys` met the type. */
  plannedWows: { type: string; description: string; journeys: number; wows: number }[];
  /** Where feeling and measurement contradict each other, how often, and at which types. */
  contrasts: ({ contrast: Contrast; types: string[] } & Counted)[];
  closing: ClosingReport;
}

/** What a brand report needs beside the counts. */
export interface BrandReportOptions {
  study: Study | null;
  role: (typeof brandRoles)[number] | null;
  types: TypeIndex;
  phases: NameIndex;
  churnRates: ChurnRates;
}

/** Reads the report on a brand off its counts, without the bootstrap intervals. See docs/method.md. */
export function brandReport(group: BrandRound, options: BrandReportOptions): BrandReport {
  const reviewers = group.reviewers.length;
  const ofJourneys = (hits: number): Share => shareOf(hits, group.journeys, reviewers, 'nothing_rated');
  const { handovers, repeats, preferences, forced } = group;
  const types = options.types
    .inOrder()
    .map((id) => typeReport(group, id, options.types.types[id] ?? unnamed))
    .filter((report) => report !== null);
  const channelReports = partReports(group.channels, channels);
  return {
    brand: group.brand,
    role: options.role,
    round: group.round,
    journeys: group.journeys,
    reviewers,
    unfinished: group.unfinished,
    goals: group.goals.read(),
    blocked: ofJourneys(group.blocked),
    coverage: coverageOf(group, options.study),
    score: headline(group, 'score'),
    overall: headline(group, 'overall'),
    peakEnd: group.whole.figureOf(wholeId('peakEnd'), hundred),
    net: group.whole.figureOf(wholeId('net'), netRange),
    disconfirmation: group.whole.figureOf(wholeId('disconfirmation'), disconfirmationRange),
    scales: wholeFiguresOf(group, scales, hundred),
    special: ofJourneys(group.special),
    phases: inStudyOrder(partReports(group.phases, options.phases.names), options.study?.phases ?? []),
    channels: channelReports,
    consistency: channelConsistency(
      channelReports.flatMap(({ name, score: { value } }) => (isDefined(value) ? [{ channel: name, value }] : [])),
    ),
    types,
    painPriorities: types
      .filter(({ pain }) => pain.status !== 'none')
      .sort((a, b) => b.pain.priority - a.pain.priority || (a.type < b.type ? -1 : 1))
      .map(({ type }) => type),
    worseThanExpected: types
      .flatMap(({ type, disconfirmation: { value } }) => (isDefined(value) && value < -1e-9 ? [{ type, value }] : []))
      .sort((a, b) => a.value - b.value)
      .map(({ type }) => type),
    carryOver: shareOf(handovers.times - repeats.times, handovers.times, handovers.reviewers),
    forcedChannel: shareOf(forced.times, preferences.times, preferences.reviewers),
    promises: group.promises.read(),
    checks: group.checks.read(),
    annoyances: topAnnoyances(group.annoyances, group.journeys),
    churn: churnIllustration(group.journeys, group.onePain, group.severalPains, options.churnRates),
    wouldLeave: ofJourneys(group.wouldLeave),
    smallGestures: ofJourneys(group.smallGestures),
    unintended: ofJourneys(group.unintended),
    plannedWows: plannedWows(group, options),
    contrasts: contrasts.flatMap((contrast) => {
      const found = group.contrasts.get(contrast);
      return found === undefined ? [] : [{ contrast, types: [...found.types], ...found.count.read() }];
    }),
    closing: closingReport(group),
  };
}

const unnamed = { name: '', phase: null, importance: 1, expected: false, position: -1 };

function headline(group: BrandRound, figure: WholeFigure): HeadlineFigure {
  const id = wholeId(figure);
  return {
    ...group.whole.figureOf(id, hundred, figure === 'overall' ? 'nothing_asked' : 'nothing_rated'),
    bootstrap: null,
    reviewersForFivePoints: reviewersForMean(group.whole.momentsOf(id)),
  };
}

/** The report on a brand with its bootstrap intervals, which take longer than all the rest of it. */
export function withBootstrap(brand: BrandReport, { whole }: BrandRound, seed: number): BrandReport {
  const bootstrap = (figure: WholeFigure): MaybeInterval => {
    const { value } = whole.valuesOf(wholeId(figure));
    return value.length < leastForBootstrap
      ? { undefined: 'too_few' }
      : bootstrapInterval(value, { seed, range: hundred });
  };
  return {
    ...brand,
    score: { ...brand.score, bootstrap: bootstrap('score') },
    overall: { ...brand.overall, bootstrap: bootstrap('overall') },
  };
}

function coverageOf(group: BrandRound, study: Study | null): MeanFigure {
  const figure = group.whole.figureOf(wholeId('coverage'), { least: 0, greatest: 1 });
  const reason = study === null ? ('no_study' as const) : ('nothing_expected' as const);
  return isDefined(figure.value) ? figure : { ...figure, value: { undefined: reason } };
}

/** The parts that were met, in the order of their names. */
function partReports<Name extends string>(means: BrandRound['channels'], names: readonly Name[]): PartReport<Name>[] {
  return names
    .map((name, id) => ({ name, score: means.figureOf(id, hundred) }))
    .filter(({ score }) => score.reviewers > 0);
}

function inStudyOrder(parts: PartReport<string>[], order: readonly string[]): PartReport<string>[] {
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return parts.sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
}

function plannedWows(group: BrandRound, { study, types }: BrandReportOptions): BrandReport['plannedWows'] {
  const brand = study?.brands.find(({ name }) => name === group.brand);
  return (brand?.plannedWows ?? []).map(({ type, description }) => {
    const tally = group.tallies.of(types.idOf(type));
    return { type, description, journeys: tally?.met ?? 0, wows: tally?.delighted ?? 0 };
  });
}
