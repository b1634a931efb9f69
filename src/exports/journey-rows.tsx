import { isDefined } from '../measure/figure.js';
import type { JourneyRow } from '../measure/journey-row.js';
import type { Language } from '../model/settings.js';
import { dashboardWords } from '../text/dashboard.js';
import { exportFileWords } from '../text/export-files.js';
import { formatNumber } from '../view/format-number.js';
import { formatDay } from '../view/format-time.js';

/** More than this nobody reads in a report; the tables for a spreadsheet have all of them. */
const most = 500;

/** The journeys that the report speaks of, one per row. */
export function JourneyRows({ rows, language }: { rows: readonly JourneyRow[]; language: Language }) {
  const words = exportFileWords[language];
  const { brand, round, reviewer, day, touchpoints, pains, wows, score } = words.journeyRowColumns;
  const { states } = dashboardWords[language];
  const left = rows.length - most;
  return (
    <section class="journey-rows">
      <h2>{words.journeys}</h2>
      <table>
        <thead>
          <tr>
            {[brand, round, reviewer, day, touchpoints, pains, wows, score].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.brand}</th>
              <td>{row.round ?? '–'}</td>
              <td>{row.reviewer}</td>
              <td>
                {row.startedAt === null ? '–' : formatDay(row.startedAt, language)}
                {row.state !== 'finished' && `, ${states[row.state]}`}
              </td>
              <td>{row.touchpoints}</td>
              <td>{row.pains}</td>
              <td>{row.wows}</td>
              <td>{isDefined(row.score) ? formatNumber(row.score, language) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="journey-rows__left">{words.journeysLeft(left)}</p>}
    </section>
  );
}
