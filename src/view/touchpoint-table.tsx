import type { ComponentChildren } from 'preact';
import { isDefined } from '../measure/figure.js';
import type { TouchpointFigures } from '../measure/journey-figures.js';
import type { Amendment } from '../model/amendment.js';
import type { PageFacts } from '../model/page-facts.js';
import { type Answer, scales } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import type { Touchpoint } from '../model/touchpoint.js';
import type { Visit } from '../model/visit.js';
import { journeyReportWords } from '../text/journey-report.js';
import { questions } from '../text/questions.js';
import { reasonWords } from '../text/reasons.js';
import { AmendmentNotes } from './amendment-notes.js';
import { answerTone } from './answer-tone.js';
import { describeFacts } from './describe-facts.js';
import { describePlace } from './describe-place.js';
import { formatAnswer, formatNumber } from './format-number.js';
import { MethodLink } from './method-link.js';
import { MomentSign } from './moment-sign.js';
import { ScrollArea } from './scroll-area.js';
import { signsOf } from './signs-of.js';
import { TouchpointMeasured, TouchpointWords } from './touchpoint-remarks.js';

/** What a screen lets one do with a touchpoint; a report on paper has none. */
export type TouchpointAction = (touchpoint: Touchpoint) => ComponentChildren;

/** Where a touchpoint is on its page: what an address can lead to. */
export const touchpointPlace = (id: string): string => `touchpoint-${id}`;

interface Properties {
  touchpoints: TouchpointFigures[];
  visits: Visit[];
  amendments: readonly Amendment[];
  language: Language;
  action?: TouchpointAction | undefined;
  beside?: TouchpointAction | undefined;
}

/** Every touchpoint in order with all that was answered and written. */
export function TouchpointTable({ touchpoints, visits, amendments, language, action, beside }: Properties) {
  const words = journeyReportWords[language];
  const { columns } = words;
  if (touchpoints.length === 0) return null;
  const factsOf = factsByTouchpoint(visits);
  const isMeasured = touchpoints.some(({ touchpoint }) => describeFacts(factsOf(touchpoint), language).length > 0);
  return (
    <section class="touchpoint-table">
      <h2 id="touchpoints-in-order">{isMeasured ? words.touchpointsMeasured : words.touchpoints}</h2>
      <ScrollArea label={words.touchpointsScroll}>
        <table aria-labelledby="touchpoints-in-order">
          <thead>
            <tr>
              <th scope="col">{columns.number}</th>
              <th scope="col">{columns.touchpoint}</th>
              {scales.map((scale) => (
                <th key={scale} scope="col" class="touchpoint-table__answer">
                  {questions[language][scale].name}
                </th>
              ))}
              <th scope="col" class="touchpoint-table__answer">
                {columns.score}
                <MethodLink anchor="touchpoint-score" language={language} />
              </th>
              <th scope="col">{columns.wrote}</th>
              {isMeasured && <th scope="col">{columns.measured}</th>}
              {action && (
                <th scope="col">
                  <span class="visually-hidden">{columns.actions}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {touchpoints.map((figures) => (
              <TouchpointRow
                key={figures.touchpoint.id}
                figures={figures}
                facts={isMeasured ? factsOf(figures.touchpoint) : null}
                amendments={amendments.filter(({ touchpoint }) => touchpoint === figures.touchpoint.id)}
                language={language}
                action={action}
                beside={beside}
              />
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  );
}

/** What was measured on the visits that a touchpoint speaks of. */
function factsByTouchpoint(visits: readonly Visit[]): (touchpoint: Touchpoint) => PageFacts[] {
  const known = new Map(visits.map(({ id, facts }) => [id, facts]));
  return (touchpoint) => touchpoint.visits.flatMap((id) => known.get(id) ?? []);
}

interface RowProperties {
  figures: TouchpointFigures;
  /** Null where nothing was measured on the whole journey. */
  facts: PageFacts[] | null;
  amendments: Amendment[];
  language: Language;
  action: TouchpointAction | undefined;
  beside: TouchpointAction | undefined;
}

function TouchpointRow({ figures, facts, amendments, language, action, beside }: RowProperties) {
  const words = journeyReportWords[language];
  const { touchpoint, sequence, score } = figures;
  return (
    <tr>
      <td class="touchpoint-table__number">{sequence}</td>
      <th id={touchpointPlace(touchpoint.id)} tabIndex={-1} scope="row" class="touchpoint-table__name">
        <b>{touchpoint.type}</b>{' '}
        {signsOf(figures).map((kind) => (
          <MomentSign key={kind} kind={kind}>
            {words[kind]}
          </MomentSign>
        ))}
        <span class="report-small">{describePlace(touchpoint, language)}</span>
        {touchpoint.page && <span class="report-small report-address">{touchpoint.page.address}</span>}
        {touchpoint.typeSuggested && <span class="report-small">{words.suggested}</span>}
      </th>
      {scales.map((scale) => (
        <td
          key={scale}
          class={`touchpoint-table__answer ${answerTone(touchpoint.rating[scale])}`}
          data-label={questions[language][scale].name}
        >
          <TableAnswer answer={touchpoint.rating[scale]} language={language} />
        </td>
      ))}
      <td class="touchpoint-table__answer touchpoint-table__score" data-label={words.columns.score}>
        {isDefined(score) ? (
          formatNumber(score, language)
        ) : (
          <>
            –<span class="visually-hidden"> {reasonWords[language][score.undefined]}</span>
          </>
        )}
      </td>
      <td class="touchpoint-table__wrote">
        <TouchpointWords touchpoint={touchpoint} language={language} />
        <AmendmentNotes amendments={amendments} language={language} />
        {beside?.(touchpoint)}
      </td>
      {facts !== null && (
        <td class="touchpoint-table__measured" data-label={words.columns.measured}>
          <TouchpointMeasured touchpoint={touchpoint} facts={facts} language={language} />
        </td>
      )}
      {action && <td class="touchpoint-table__action">{action(touchpoint)}</td>}
    </tr>
  );
}

function TableAnswer({ answer, language }: { answer: Answer; language: Language }) {
  const words = journeyReportWords[language];
  if (answer !== null) return <span class="answer-tone__point">{formatAnswer(answer, words)}</span>;
  return (
    <>
      –<span class="visually-hidden"> {words.skipped}</span>
    </>
  );
}
