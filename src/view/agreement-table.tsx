import { type AgreedFigure, type Agreement, agreedFigures, type FigureAgreement } from '../measure/agreement.js';
import { type Figure, isDefined, type Undefined } from '../measure/figure.js';
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
  const { interval, ordinal, single, average, band, reviewersNeeded } = found;
  const range =
    'low' in single.interval
      ? reportWords[language].interval(
          formatExact(single.interval.low, language),
          formatExact(single.interval.high, language),
        )
      : null;
  return (
    <tr>
      <th scope="row">{figure === 'score' ? words.score : questions[language][figure].name}</th>
      <Measured
        label={words.columns.alpha}
        figure={interval.value}
        beside={[
          bandName(interval.band, language),
          isDefined(ordinal.value) ? `${words.columns.ordinal} ${formatExact(ordinal.value, language)}` : null,
        ]}
        language={language}
      />
      <Measured
        label={words.columns.single}
        figure={single.value}
        beside={[bandName(band, language), range]}
        language={language}
      />
      <Measured label={words.columns.average} figure={average.value} beside={[]} language={language} />
      <td data-label={words.columns.needed}>
        {isDefined(reviewersNeeded.people) ? (
          words.people(reviewersNeeded.people)
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
      <b>{formatReached(figure, language)}</b>{' '}
      <span class="report-small">{beside.filter((part) => part !== null).join(' · ')}</span>
    </td>
  );
}

const Dash = ({ reason, language }: { reason: Undefined; language: Language }) => (
  <>
    – <span class="report-small">{reasonWords[language][reason.undefined]}</span>
  </>
);

const bandName = (
  band: FigureAgreement['band'] | FigureAgreement['interval']['band'],
  language: Language,
): string | null => (typeof band === 'string' ? reportTrustWords[language].bands[band] : null);
