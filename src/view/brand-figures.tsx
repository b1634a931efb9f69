import type { BrandReport } from '../measure/brand-report.js';
import { isDefined } from '../measure/figure.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';
import { reportPartWords } from '../text/report-figures.js';
import { brandFigureRows } from './brand-figure-rows.js';
import { figureScales } from './describe-figure.js';
import { FigureTable } from './figure-table.js';
import { formatList, formatSigned } from './format-number.js';
import { MethodLegend } from './method-legend.js';
import { MethodLink } from './method-link.js';

interface Properties {
  /** Makes the ids of the headings unique on the page. */
  id: string;
  brands: readonly BrandReport[];
  language: Language;
}

/** The figures of the brands of one round: whether it worked first, then how it was. */
export function BrandFigures({ id, brands, language }: Properties) {
  const words = reportWords[language];
  const parts = reportPartWords[language];
  const legend = [
    { term: words.legend.interval, anchor: 'interval' },
    { term: words.legend.share, anchor: 'interval-of-a-share' },
    { term: words.legend.n, anchor: 'n' },
    { term: words.legend.dash, anchor: 'undefined' },
  ] as const;
  return (
    <section class="brand-figures">
      <div>
        <p class="report-small">{words.figuresLead}</p>
        <MethodLegend terms={legend} language={language} />
      </div>
      {brandFigureRows(brands, language).map(({ block, groups }) => (
        <section key={block}>
          <h4 id={`${id}-${block}`}>{parts.groups[block]}</h4>
          <FigureTable labelledBy={`${id}-${block}`} groups={groups} language={language} />
        </section>
      ))}
      <ReviewersForFivePoints brands={brands} language={language} />
      <BootstrapIntervals brands={brands} language={language} />
      <PromoterScores brands={brands} language={language} />
    </section>
  );
}

type PartProperties = Omit<Properties, 'id'>;

/** With fewer reviewers nobody knows how much they differ. */
const leastForSpread = 5;

/** How many reviewers would make the experience score precise, where the spread can be seen. */
function ReviewersForFivePoints({ brands, language }: PartProperties) {
  const words = reportPartWords[language];
  const needs = brands.flatMap(({ brand, score: { reviewersForFivePoints: count } }) =>
    isDefined(count) ? [words.needs(brand, count)] : [],
  );
  if (needs.length === 0) return null;
  const isGuess = brands.some(
    ({ score }) => isDefined(score.reviewersForFivePoints) && score.reviewers < leastForSpread,
  );
  return (
    <p class="report-small">
      {words.fivePoints(formatList(needs, language))} {isGuess && words.fivePointsGuess}
      <MethodLink anchor="reviewers-for-five-points" language={language} />
    </p>
  );
}

/** The second interval of the experience score, which exists from 20 reviewers on. */
function BootstrapIntervals({ brands, language }: PartProperties) {
  const { format } = figureScales.hundred;
  const sentences = brands.flatMap(({ brand, score: { bootstrap } }) =>
    bootstrap !== null && 'low' in bootstrap
      ? [reportPartWords[language].bootstrap(brand, format(bootstrap.low, language), format(bootstrap.high, language))]
      : [],
  );
  if (sentences.length === 0) return null;
  return (
    <p class="report-small">
      {sentences.join(' ')}
      <MethodLink anchor="bootstrap-interval" language={language} />
    </p>
  );
}

/** The 0-10 question, off by default: said in a sentence, because a reviewer is not a customer. */
function PromoterScores({ brands, language }: PartProperties) {
  const sentences = brands.flatMap(({ brand, closing: { nps, npsAnswers } }) =>
    isDefined(nps) ? [reportPartWords[language].nps(brand, formatSigned(nps, language, 0), npsAnswers)] : [],
  );
  if (sentences.length === 0) return null;
  return (
    <p class="report-small">
      {sentences.join(' ')}
      <MethodLink anchor="closing-questions" language={language} />
    </p>
  );
}
