import type { BrandReport } from '../measure/brand-report.js';
import { isSpokenOf } from '../measure/comparison.js';
import { leastCoverage } from '../measure/coverage.js';
import { isDefined } from '../measure/figure.js';
import type { ReportFace } from '../measure/report-face.js';
import { isRated, type TypeReport } from '../measure/type-report.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { reportSummaryWords } from '../text/report-summary.js';
import { formatCoverageBelow, formatList, formatNumber, formatShare } from './format-number.js';
import { writeScoreVerdict } from './write-verdict.js';

/** The page of a brand in one sentence: where it stuck, else what hurt most, and what delighted most. Counts, no claims. */
export function writeSummaryHeadline(brand: BrandReport, language: Language): string {
  const words = reportSummaryWords[language].headline;
  if (!isRated(brand.types) && brand.blocked.hits === 0) return words.nothing;
  const pains = strongest(brand, ({ pain }) => pain.priority);
  const wows = strongest(brand, ({ wow }) => wow.journeys);
  const [pain] = pains;
  const [wow] = wows;
  if (brand.blocked.hits === 0) {
    if (pain === undefined && wow === undefined) return words.even(brand.journeys);
    if (pain !== undefined && pain === wow && pains.length + wows.length === 2 && pain.answered > 1)
      return `${words.both(quote(pain.type), pain.pain.journeys, pain.wow.journeys)}.`;
  }
  const first = brand.blocked.hits > 0 ? writeStuck(brand, language) : writePain(pains, language);
  return `${first}; ${writeWow(wows, language)}.`;
}

function writeStuck({ blocked: { hits, total }, types }: BrandReport, language: Language): string {
  const words = reportSummaryWords[language].headline;
  const where = types.filter(({ critical }) => critical.includes('blocks')).map(({ type }) => quote(type));
  const names = where.length > 2 ? '' : formatList(where, language);
  if (total === 1) return words.stuckOne(names);
  return hits === total ? words.stuckAll(total, names) : words.stuck(hits, total, names);
}

function writePain(pains: readonly TypeReport[], language: Language): string {
  const words = reportSummaryWords[language].headline;
  const [pain] = pains;
  if (pain === undefined) return words.noPain;
  if (pains.length > 2) return words.painsMany(pains.length);
  if (pains.length === 2) return words.painsTied(namesOf(pains, language));
  const name = quote(pain.type);
  return pain.answered === 1 ? words.pain(name) : words.painIn(name, pain.pain.journeys, pain.answered);
}

function writeWow(wows: readonly TypeReport[], language: Language): string {
  const words = reportSummaryWords[language].headline;
  const [wow] = wows;
  if (wow === undefined) return words.noWow;
  if (wows.length > 2) return words.wowsMany(wows.length);
  if (wows.length === 2) return words.wowsTied(namesOf(wows, language));
  const name = quote(wow.type);
  return wow.answered === 1 ? words.wow(name) : words.wowIn(name, wow.wow.journeys, wow.answered);
}

/** The types where a figure is highest, several when they tie; none where it is 0 everywhere. */
function strongest({ types }: BrandReport, of: (type: TypeReport) => number): TypeReport[] {
  const highest = Math.max(0, ...types.map(of));
  return highest === 0 ? [] : types.filter((type) => highest - of(type) < 1e-9);
}

const quote = (name: string): string => `“${name}”`;

const namesOf = (types: readonly TypeReport[], language: Language): string =>
  formatList(
    types.map(({ type }) => quote(type)),
    language,
  );

/** A spread wider than this many points of 100 is said in words. */
const wide = 30;

/** The sentences under the headline: goals, getting stuck, the round before, the other brands, and how sure that is. */
export function writeSummaryLead({ brand, earlier, others, round }: ReportFace, language: Language): string[] {
  const words = reportSummaryWords[language].lead;
  const { interval } = brand.score;
  const sentences = [
    writeGoals(brand, language),
    brand.blocked.hits === 0 && brand.blocked.total > 0 ? words.noneStuck(brand.blocked.total) : null,
    writePartial(brand, language),
    brand.reviewers < 2 ? reportWords[language].oneReviewer : null,
    'low' in interval && interval.basis === 'reviewers' && interval.high - interval.low > wide
      ? words.wide(brand.score.reviewers, formatNumber(interval.low, language), formatNumber(interval.high, language))
      : null,
  ];
  const change = earlier?.change ?? null;
  if (change !== null) {
    const name = (of: string | null) => reportComparisonWords[language].round(of ?? '');
    sentences.push(
      writeScoreVerdict(change, language, { first: name(change.first.round), second: name(change.second.round) }),
    );
  }
  if (isSpokenOf(others.length + 1)) {
    const about = round.comparisons.filter(({ first, second }) => [first.brand, second.brand].includes(brand.brand));
    sentences.push(...about.map((comparison) => writeScoreVerdict(comparison, language)));
  }
  return sentences.filter((sentence) => sentence !== null);
}

/** How much of what the study expects the page rests on, where that is too little for a ranking. */
function writePartial({ coverage: { value } }: BrandReport, language: Language): string | null {
  if (!isDefined(value) || value >= leastCoverage) return null;
  return reportSummaryWords[language].lead.partial(formatCoverageBelow(value, language));
}

/** How many goals were reached; with its interval where more than one reviewer walked. */
function writeGoals({ goals: { reached, partly, goals } }: BrandReport, language: Language): string {
  const words = reportSummaryWords[language].lead;
  if (!isDefined(reached.value)) return goals.length === 0 ? words.noGoals : words.goalsUnanswered;
  const { interval } = reached;
  const range =
    reached.reviewers > 1 && 'low' in interval
      ? words.interval(
          reportWords[language].interval(formatShare(interval.low, language), formatShare(interval.high, language)),
        )
      : '';
  return `${words.goals(reached.hits, reached.total)}${range}${partly > 0 ? words.partly(partly) : ''}.`;
}
