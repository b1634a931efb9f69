import { type AgreedFigure, type Agreement, agreedFigures, type FigureAgreement } from '../measure/agreement.js';
import { type Figure, isDefined, type Undefined } from '../measure/figure.js';
import type { Intraclass, IntraclassBand } from '../measure/intraclass-correlation.js';
import type { Language } from '../model/settings.js';
import { questions } from '../text/questions.js';
import { reasonWords } from '../text/reasons.js';
import { reportWords } from '../text/report.js';
import { reportTrustWords } from '../text/report-trust.js';
import { formatExact, formatReached } from './format-number.js';
import { MethodLink } from './method-link.js';

interface Properties {
  agreement: Agreement;
  language: Language;
}

/** How far reviewers agree, on the score and on each question, with what that allows. */
export function AgreementTable({ agreement, language }: Properties) {
  const words = reportTrustWords[language];
  const { columns } = words;
  const heads = [
    { name: columns.alpha, anchor: 'krippendorffs-alpha' },
    { name: columns.single, anchor: 'icc' },
    { name: columns.average, anchor: null },
    { name: columns.needed, anchor: 'reviewers-for-agreement' },
  ] as const;
  return (
    <table class="agreement-table" aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{columns.figure}</th>
          {heads.map(({ name, anchor }) => (
            <th key={name} scope="col">
              {name}
              {anchor && <MethodLink anchor={anchor} language={language} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agreedFigures.map((figure) => (
          <AgreementRow key={figure} figure={figure} found={agreement.figures[figure]} language={language} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProperties {
  figure: AgreedFigure;
  found: FigureAgreement;
  language: Language;
}

function AgreementRow({ figure, found, language }: RowProperties) {
  const words = reportTrustWords[language];
  const { interval, ordinal, single, average, bands, reviewersNeeded } = found;
  return (
    <tr>
      <th scope="row">{figure === 'score' ? words.score : questions[language][figure].name}</th>
      <Measured
        label={words.columns.alpha}
        figure={interval.value}
        beside={[
          typeof interval.band === 'string' ? words.bands[interval.band] : null,
          isDefined(ordinal.value) ? `${words.columns.ordinal} ${formatExact(ordinal.value, language)}` : null,
        ]}
        language={language}
      />
      <Measured
        label={words.columns.single}
        figure={single.value}
        beside={[writeRange(single, language), 'low' in bands ? writeBands(bands, language) : null]}
        language={language}
      />
      <Measured
        label={words.columns.average}
        figure={average.value}
        beside={[writeRange(average, language)]}
        language={language}
      />
      <td data-label={words.columns.needed}>
        {isDefined(reviewersNeeded.people) ? (
          <>
            {words.people(reviewersNeeded.people)}{' '}
            <span class="report-small">{writeMost(reviewersNeeded, single, language)}</span>
          </>
        ) : (
          <Dash reason={reviewersNeeded.people} language={language} />
        )}
      </td>
    </tr>
  );
}

interface MeasuredProperties {
  label: string;
  figure: Figure;
  beside: readonly (string | null)[];
  language: Language;
}

function Measured({ label, figure, beside, language }: MeasuredProperties) {
  if (!isDefined(figure)) {
    return (
      <td data-label={label}>
        <Dash reason={figure} language={language} />
      </td>
    );
  }
  return (
    <td data-label={label}>
      <b>{formatReached(Math.max(least, figure), language)}</b>{' '}
      <span class="report-small">{beside.filter((part) => part !== null).join(' · ')}</span>
    </td>
  );
}

const Dash = ({ reason, language }: { reason: Undefined; language: Language }) => (
  <>
    – <span class="report-small">{reasonWords[language][reason.undefined]}</span>
  </>
);

/** An ICC may lie anywhere below this; all of that says no more than that nobody agrees. */
const least = -1;

function writeRange({ interval }: Intraclass, language: Language): string {
  if (!('low' in interval)) return reportWords[language].noInterval;
  const [low, high] = [interval.low, interval.high].map((end) => formatExact(Math.max(least, end), language));
  return reportWords[language].interval(low ?? '', high ?? '');
}

function writeBands({ low, high }: { low: IntraclassBand; high: IntraclassBand }, language: Language): string {
  const { bands } = reportTrustWords[language];
  return low === high ? bands[low] : reportWords[language].interval(bands[low], bands[high]);
}

/** How many reviewers the low end of the interval asks for, where that is more; it may ask for more than there are. */
function writeMost(
  { people, most }: FigureAgreement['reviewersNeeded'],
  { interval }: Intraclass,
  language: Language,
): string | null {
  const words = reportTrustWords[language];
  if (!('low' in interval) || most === people) return null;
  return isDefined(most) ? words.upTo(most) : words.withoutLimit;
}
