import type { ComponentChildren } from 'preact';
import type { Language } from '../model/settings.js';
import type { MethodAnchor } from '../text/method-link.js';
import { reportWords } from '../text/report.js';
import { reportPartsWords } from '../text/report-parts.js';
import type { ShownFigure } from './describe-figure.js';
import { IntervalLine } from './interval-line.js';
import { MethodLink } from './method-link.js';

/** One figure of every brand, one brand under the other, so that their lines can be compared by eye. */
export interface FigureGroup {
  name: string;
  explanation?: string;
  anchor?: MethodAnchor;
  rows: { brand: string; shown: ShownFigure; more?: ComponentChildren }[];
}

interface Properties {
  /** The heading that names the table. */
  labelledBy: string;
  groups: readonly FigureGroup[];
  /** Names the column of what each row has more; left out, there is none. */
  more?: string;
  language: Language;
}

/** More rows than this are folded away. */
const mostRows = 500;

/** Figures of brands as lines on their scale, each with its interval and its n in words; a very long table unfolds. */
export function FigureTable({ groups, ...properties }: Properties) {
  let rows = 0;
  const fits = groups.filter((group) => {
    rows += group.rows.length;
    return rows <= mostRows;
  });
  const rest = groups.slice(fits.length);
  const folded = rest.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <>
      <Table {...properties} groups={fits} />
      {rest.length > 0 && (
        <details>
          <summary>{reportPartsWords[properties.language].longTable(folded)}</summary>
          <Table {...properties} groups={rest} />
        </details>
      )}
    </>
  );
}

/** Of what stands in every row nothing has a class: a report on a large study has hundreds of them. */
function Table({ labelledBy, groups, more, language }: Properties) {
  const { columns } = reportWords[language];
  return (
    <table class={more === undefined ? 'figure-table' : 'figure-table figure-table--more'} aria-labelledby={labelledBy}>
      <colgroup>
        <col class="figure-table__figure-column" />
        <col class="figure-table__brand-column" />
        <col class="figure-table__value-column" />
        <col />
        {more !== undefined && <col class="figure-table__more-column" />}
      </colgroup>
      <thead>
        <tr>
          {[columns.figure, columns.brand, columns.value, columns.interval, ...(more === undefined ? [] : [more])].map(
            (name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      {groups.map(({ name, explanation, anchor, rows }) => (
        <tbody key={name}>
          {rows.map(({ brand, shown, more: rowMore }, place) => (
            <tr key={brand}>
              {place === 0 && (
                <th scope="rowgroup" rowSpan={rows.length} class="figure-table__figure">
                  <span class="figure-table__name">
                    {name}
                    {anchor && <MethodLink anchor={anchor} language={language} />}
                  </span>
                  {explanation && <span class="report-small">{explanation}</span>}
                </th>
              )}
              <th scope="row">{brand}</th>
              <td>{shown.value}</td>
              <td>
                <div>
                  {shown.line && <IntervalLine {...shown.line} />}
                  {judgingOf(shown)}
                </div>
              </td>
              {more !== undefined && <td>{rowMore}</td>}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** What one must know to judge a figure: why it has no value, or its interval and its n. */
const judgingOf = ({ reason, interval, counted }: ShownFigure): string =>
  reason ?? [interval, counted].filter((part) => part !== null && part !== '').join(' · ');
