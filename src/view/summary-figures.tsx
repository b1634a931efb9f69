import type { BrandReport } from '../measure/brand-report.js';
import { isDefined } from '../measure/figure.js';
import type { ReportFace } from '../measure/report-face.js';
import type { Language } from '../model/settings.js';
import type { MethodAnchor } from '../text/method-link.js';
import { reportWords } from '../text/report.js';
import { reportFigureWords } from '../text/report-figures.js';
import { reportSummaryWords } from '../text/report-summary.js';
import { touchpointWords } from '../text/touchpoint.js';
import { describeMean, describeShare, figureScales, type ShownFigure } from './describe-figure.js';
import { formatList, formatNumber } from './format-number.js';
import { IntervalLine } from './interval-line.js';
import { MethodLink } from './method-link.js';

interface Figure {
  label: string;
  anchor: MethodAnchor;
  show: (brand: BrandReport) => ShownFigure;
  /** Beside another brand or round, where the value alone says too little. */
  brief?: (shown: ShownFigure) => string;
}

/** The figures of one page: whether it worked first, then how it was; the round before and the other brands beside each. */
export function SummaryFigures({ face, language }: { face: ReportFace; language: Language }) {
  const words = reportFigureWords[language];
  const mean = (of: (brand: BrandReport) => Parameters<typeof describeMean>[0]) => (brand: BrandReport) =>
    describeMean(of(brand), figureScales.hundred, language);
  const figures: Figure[] = [
    { label: words.goals.name, anchor: 'goal-success', show: ({ goals }) => describeShare(goals.reached, language) },
    { label: words.blocked.name, anchor: 'blocked-journeys', show: ({ blocked }) => describeShare(blocked, language) },
    { label: words.overall.name, anchor: 'overall-as-asked', show: mean(({ overall }) => overall) },
    { label: words.peakEnd.name, anchor: 'peak-end', show: mean(({ peakEnd }) => peakEnd) },
    { label: words.score.name, anchor: 'brand-score', show: mean(({ score }) => score) },
    {
      label: words.special.name,
      anchor: 'wow-and-special-rate',
      show: ({ special }) => describeShare(special, language),
    },
    {
      label: reportSummaryWords[language].weakest,
      anchor: 'channel-consistency',
      show: (brand) => describeWeakest(brand, language),
      brief: ({ value, interval }) => (interval === null ? value : `${value}, ${interval}`),
    },
    { label: words.promises.name, anchor: 'promise-fit', show: (brand) => describePromises(brand, language) },
  ];
  const { earlier, others, brand } = face;
  const beside = [
    ...(earlier === null ? [] : [{ name: earlier.brand.round ?? '', of: earlier.brand }]),
    ...others.slice(0, 3).map((other) => ({ name: other.brand, of: other })),
  ];
  return (
    <dl class="summary-figures">
      {figures.map(({ label, anchor, show, brief = ({ value }) => value }) => {
        const shown = show(brand);
        return (
          <div key={anchor} class="summary-figures__figure">
            <dt>
              {label}
              <MethodLink anchor={anchor} language={language} />
            </dt>
            <dd class={Number.isNaN(Number.parseInt(shown.value, 10)) ? 'summary-figures__word' : undefined}>
              {shown.value}
            </dd>
            <dd class="summary-figures__more">
              {shown.line && <IntervalLine {...shown.line} />}
              <span>{shown.reason ?? [shown.interval, shown.counted].filter((part) => part).join(' · ')}</span>
              {beside.map(({ name, of }) => (
                <span key={name} class="summary-figures__beside">
                  {reportSummaryWords[language].beside(name, brief(show(of)))}
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The channel that scores lowest, or those that do; with one channel none is the weakest. */
function describeWeakest({ channels }: BrandReport, language: Language): ShownFigure {
  const words = reportSummaryWords[language];
  const names = touchpointWords[language].channels;
  const scored = channels.flatMap(({ name, score }) =>
    isDefined(score.value) ? [{ name, score, value: score.value }] : [],
  );
  const [only, ...more] = scored;
  const nothing = { value: '–', line: null, interval: null, counted: '' };
  if (only === undefined) return { ...describeMean(noScore, figureScales.hundred, language), counted: '' };
  if (more.length === 0) return { ...nothing, reason: words.oneChannel(names[only.name]) };
  const least = Math.min(...scored.map(({ value }) => value));
  const weakest = scored.filter(({ value }) => value - least < 0.5);
  const value = words.weakestValue(formatNumber(least, language));
  const [first = only] = weakest;
  if (weakest.length > 1) {
    const tied = formatList(
      weakest.map(({ name }) => names[name]),
      language,
    );
    return { ...nothing, value: tied, reason: null, interval: value, counted: words.weakestTied };
  }
  const shown = describeMean(first.score, figureScales.hundred, language);
  return {
    ...shown,
    value: names[first.name],
    line: null,
    interval: value,
    counted: [shown.interval, reportWords[language].n(first.score.reviewers, first.score.journeys)].join(' · '),
  };
}

const nothingRated = { undefined: 'nothing_rated' as const };
const noScore = { value: nothingRated, reviewers: 0, journeys: 0, spread: nothingRated, interval: nothingRated };

function describePromises({ promises: { fit } }: BrandReport, language: Language): ShownFigure {
  const shown = describeShare(fit, language);
  return fit.total === 0 ? { ...shown, reason: reportSummaryWords[language].noPromises } : shown;
}
