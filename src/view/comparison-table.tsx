import { type Comparison, comparedFigures } from '../measure/comparison.js';
import type { TestedDifference } from '../measure/difference.js';
import { isDefined } from '../measure/figure.js';
import type { Language } from '../model/settings.js';
import { reasonWords } from '../text/reasons.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { reportFigureWords } from '../text/report-figures.js';
import { formatList, formatP, formatSigned } from './format-number.js';
import { MethodLink } from './method-link.js';
import { TitledList } from './titled-list.js';
import { type Sides, writeDifferenceInterval, writeVerdict } from './write-verdict.js';

interface Properties {
  title: string;
  comparison: Comparison;
  sides: Sides;
  language: Language;
}

/** Two brands, or two rounds of one, beside each other: how far apart, how sure, and what can be said. */
export function ComparisonTable({ title, comparison, sides, language }: Properties) {
  const words = reportComparisonWords[language];
  const { columns } = words;
  const compared = comparedFigures.filter((figure) => isDefined(comparison.figures[figure].value));
  // What holds for every figure is said once.
  const verdicts = new Set(compared.map((figure) => writeVerdict(comparison.figures[figure], sides, language)));
  const [common] = compared.length > 1 && verdicts.size === 1 ? compared : [];
  return (
    <section class="comparison-table">
      <h5>{title}</h5>
      <p class="report-small">{writePairing(comparison, language)}</p>
      {compared.length > 0 && (
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{columns.figure}</th>
              <th scope="col" class="comparison-table__number">
                {columns.difference}
              </th>
              <th scope="col" class="comparison-table__number">
                {columns.interval}
              </th>
              <th scope="col" class="comparison-table__number">
                {columns.p}
                <MethodLink anchor="p-value" language={language} />
              </th>
              <th scope="col" class="comparison-table__number">
                {columns.adjusted}
                <MethodLink anchor="holm" language={language} />
              </th>
              {common === undefined && <th scope="col">{columns.verdict}</th>}
            </tr>
          </thead>
          <tbody>
            {compared.map((figure) => (
              <ComparisonRow
                key={figure}
                name={reportFigureWords[language][figure].name}
                difference={comparison.figures[figure]}
                reach={figure === 'net' ? 200 : 100}
                sides={common === undefined ? sides : null}
                language={language}
              />
            ))}
          </tbody>
        </table>
      )}
      {common !== undefined && (
        <p class="comparison-table__common">
          <Verdict difference={comparison.figures[common]} sides={sides} language={language} />
        </p>
      )}
      {comparison.types.length > 1 && (
        <details class="comparison-table__types">
          <summary>{words.ofTypes}</summary>
          <p class="report-small">{words.ofTypesLead}</p>
          <TitledList
            title={title}
            language={language}
            items={comparison.types.map(({ type, value, interval }) => ({
              key: type,
              name: type,
              remark: isDefined(value)
                ? `${formatSigned(value, language, 1)} (${writeDifferenceInterval(interval, language)})`
                : '–',
            }))}
          />
        </details>
      )}
    </section>
  );
}

interface RowProperties {
  name: string;
  difference: TestedDifference;
  /** The largest difference that the figure can have. */
  reach: number;
  /** Null where what can be said stands below the table. */
  sides: Sides | null;
  language: Language;
}

function ComparisonRow({ name, difference, reach, sides, language }: RowProperties) {
  const { columns } = reportComparisonWords[language];
  const { value, interval, test, adjusted } = difference;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={columns.difference}>{isDefined(value) ? formatSigned(value, language, 1) : '–'}</td>
      {'undefined' in interval ? (
        <td class="report-small" data-label={columns.interval}>
          {reasonWords[language][interval.undefined]}
        </td>
      ) : (
        <td data-label={columns.interval}>{writeDifferenceInterval(interval, language, { reach })}</td>
      )}
      <td data-label={columns.p}>{'p' in test ? formatP(test.p, language) : '–'}</td>
      <td data-label={columns.adjusted}>{isDefined(adjusted) ? formatP(adjusted, language) : '–'}</td>
      {sides !== null && (
        <td class="comparison-table__verdict">
          <Verdict difference={difference} sides={sides} language={language} />
        </td>
      )}
    </tr>
  );
}

interface VerdictProperties {
  difference: TestedDifference;
  sides: Sides;
  language: Language;
}

const Verdict = ({ difference, sides, language }: VerdictProperties) => (
  <>
    {writeVerdict(difference, sides, language)}
    {difference.verdict === 'cannot_be_shown' && <MethodLink anchor="cannot-be-shown" language={language} />}
  </>
);

/** Who walked both, and which touchpoint types were left out. */
function writePairing({ figures: { score, overall }, notShared, shared }: Comparison, language: Language): string {
  const words = reportComparisonWords[language];
  const { paired, reviewers } = isDefined(score.value) ? score : overall;
  return [
    paired ? words.paired(reviewers.both) : words.unpaired(reviewers.first, reviewers.second),
    shared.length === 0 ? words.noneShared : null,
    shared.length > 0 && notShared.length > 0 ? words.notShared(formatList(notShared, language)) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
