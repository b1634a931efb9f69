import { useContext } from 'preact/hooks';
import type { AmendedLine } from '../measure/section-remarks.js';
import type { Language } from '../model/settings.js';
import { reportPartsWords } from '../text/report-parts.js';
import { formatDay } from './format-time.js';
import { ReportPlaces } from './report-places.js';

interface Properties {
  amendments: readonly AmendedLine[];
  language: Language;
}

/** So many stand in sight; the rest unfolds. */
const inSight = 8;

/** What was changed after journeys were finished: how often, where, when and why. */
export function AmendedList({ amendments, language }: Properties) {
  const words = reportPartsWords[language];
  if (amendments.length === 0) return <p class="report-quiet">{words.noneAmended}</p>;
  const journeys = new Set(amendments.map(({ journey }) => journey)).size;
  const lines = (some: readonly AmendedLine[]) => (
    <ul class="amended-list">
      {some.map((line) => (
        <Line key={line.id} line={line} language={language} />
      ))}
    </ul>
  );
  const rest = amendments.slice(inSight);
  return (
    <>
      <p>{words.amended(amendments.length, journeys)}</p>
      {lines(amendments.slice(0, inSight))}
      {rest.length > 0 && (
        <details>
          <summary>{words.amendedMore(rest.length)}</summary>
          {lines(rest)}
        </details>
      )}
    </>
  );
}

function Line({
  line: { journey, type, brand, reviewer, at, reason },
  language,
}: {
  line: AmendedLine;
  language: Language;
}) {
  const words = reportPartsWords[language];
  const places = useContext(ReportPlaces);
  const name = words.amendedLine(type ?? words.theEnd, brand, reviewer);
  return (
    <li>
      {places === null ? name : <a href={places.journey(journey)}>{name}</a>}{' '}
      <span class="report-small">{formatDay(at, language)}</span> <q>{reason}</q>
    </li>
  );
}
