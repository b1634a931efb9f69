import type { TouchpointFigures } from '../measure/journey-figures.js';
import type { Language } from '../model/settings.js';
import { elapsed } from '../model/time.js';
import type { Visit } from '../model/visit.js';
import { journeyReportWords } from '../text/journey-report.js';
import { pageFactWords } from '../text/page-facts.js';
import { describeFacts } from './describe-facts.js';
import { formatClock, formatDay, formatDuration } from './format-time.js';
import { ScrollArea } from './scroll-area.js';

interface Properties {
  visits: Visit[];
  touchpoints: TouchpointFigures[];
  language: Language;
}

/** The pages that were logged, in order of arrival, and which of them became a touchpoint. */
export function VisitTrail({ visits, touchpoints, language }: Properties) {
  const words = journeyReportWords[language];
  const columns = words.visitColumns;
  return (
    <section class="visit-trail">
      <h2 id="visited-pages">{words.visits}</h2>
      {visits.length === 0 ? (
        <p class="report-quiet">{words.noVisits}</p>
      ) : (
        <ScrollArea label={words.visitsScroll}>
          <table aria-labelledby="visited-pages">
            <thead>
              <tr>
                <th scope="col">{columns.arrived}</th>
                <th scope="col">{columns.page}</th>
                <th scope="col">{columns.stay}</th>
                <th scope="col">{pageFactWords[language].measured}</th>
                <th scope="col">{columns.touchpoint}</th>
              </tr>
            </thead>
            <tbody>
              {visits.map((visit, index) => (
                <tr key={visit.id}>
                  <td class="visit-trail__time">
                    {formatClock(visit.arrivedAt)}
                    {isNewDay(visit, visits[index - 1]) && (
                      <span class="report-small"> {formatDay(visit.arrivedAt, language)}</span>
                    )}
                  </td>
                  <th scope="row" class="visit-trail__page">
                    {visit.title.trim() || words.untitled}
                    <span class="report-small report-address">{visit.address}</span>
                  </th>
                  <td class="visit-trail__time">
                    {visit.leftAt === null
                      ? words.stayUnknown
                      : formatDuration(elapsed(visit.arrivedAt, visit.leftAt), language)}
                  </td>
                  <td class="visit-trail__measured report-small">
                    {visit.facts && describeFacts([visit.facts], language).join(' · ')}
                  </td>
                  <td>{touchpointsAt(visit, touchpoints)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  );
}

const isNewDay = (visit: Visit, before: Visit | undefined): boolean =>
  before?.arrivedAt.slice(0, 10) !== visit.arrivedAt.slice(0, 10);

const touchpointsAt = (visit: Visit, touchpoints: readonly TouchpointFigures[]): string =>
  touchpoints
    .filter(({ touchpoint }) => touchpoint.visits.includes(visit.id))
    .map(({ touchpoint, sequence }) => `${sequence} · ${touchpoint.type}`)
    .join(', ');
