import { type Figure, isDefined } from '../measure/figure.js';
import type { MaybeInterval, Range } from '../measure/interval.js';
import type { MeanFigure } from '../measure/nested-means.js';
import type { Share } from '../measure/share.js';
import type { Language } from '../model/settings.js';
import { reasonWords } from '../text/reasons.js';
import { reportWords } from '../text/report.js';
import { formatNumber, formatShare, formatSigned } from './format-number.js';

/** The scale of a figure: where its line is drawn, and how its numbers are written. */
export interface FigureScale {
  range: Range;
  format: (value: number, language: Language) => string;
}

export const figureScales = {
  hundred: { range: { least: 0, greatest: 100 }, format: (value, language) => formatNumber(value, language) },
  net: { range: { least: -100, greatest: 100 }, format: (value, language) => formatSigned(value, language, 0) },
  disconfirmation: {
    range: { least: -1, greatest: 1 },
    format: (value, language) => formatSigned(value, language, 2),
  },
  share: { range: { least: 0, greatest: 1 }, format: formatShare },
} satisfies Record<string, FigureScale>;

/** A figure in words and as a line, with what one must know to judge it. */
export interface ShownFigure {
  /** A dash where there is none; then `reason` says why. */
  value: string;
  reason: string | null;
  /** Places on the scale, 0-1; without an interval only a dot. */
  line: { at: number; low: number; high: number } | null;
  /** In words; null where the figure has none by its nature. */
  interval: string | null;
  counted: string;
}

/** A mean over reviewers, as it is shown. */
export const describeMean = (mean: MeanFigure, scale: FigureScale, language: Language): ShownFigure => ({
  ...describeValue(mean.value, mean.interval, scale, language),
  counted: reportWords[language].n(mean.reviewers, mean.journeys),
});

/** A share, as it is shown. */
export const describeShare = (share: Share, language: Language): ShownFigure => ({
  ...describeValue(share.value, share.interval, figureScales.share, language),
  counted: share.total === 0 ? '' : reportWords[language].ofTotal(share.hits, share.total, share.reviewers),
});

/** An interval in words; one over the journeys of a single reviewer says so, and a missing one says why. */
function describeInterval(interval: MaybeInterval, { format }: FigureScale, language: Language): string {
  const words = reportWords[language];
  if ('undefined' in interval) return `${words.noInterval}: ${lowerFirst(reasonWords[language][interval.undefined])}`;
  const text = words.interval(format(interval.low, language), format(interval.high, language));
  return interval.basis === 'reviewers' ? text : `${text}, ${words.oneReviewerOnly}`;
}

function describeValue(
  value: Figure,
  interval: MaybeInterval,
  scale: FigureScale,
  language: Language,
): Omit<ShownFigure, 'counted'> {
  if (!isDefined(value)) {
    return { value: '–', reason: reasonWords[language][value.undefined], line: null, interval: null };
  }
  const { least, greatest } = scale.range;
  const place = (point: number): number => (point - least) / (greatest - least);
  const bounds = 'undefined' in interval ? { low: value, high: value } : interval;
  return {
    value: scale.format(value, language),
    reason: null,
    line: { at: place(value), low: place(bounds.low), high: place(bounds.high) },
    interval: describeInterval(interval, scale, language),
  };
}

const lowerFirst = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, '');
