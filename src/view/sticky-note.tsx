import type { TouchpointFigures } from '../measure/journey-figures.js';
import { quoteOf } from '../measure/quote-of.js';
import type { Language } from '../model/settings.js';
import { isOffline } from '../model/touchpoint.js';
import { journeyReportWords } from '../text/journey-report.js';
import { touchpointWords } from '../text/touchpoint.js';
import { MomentSign } from './moment-sign.js';
import { signsOf } from './signs-of.js';

/** One touchpoint of the map as a note: yellow where it hurt or delighted and the reviewer wrote something, else quiet. */
export function StickyNote({ figures, language }: { figures: TouchpointFigures; language: Language }) {
  const { touchpoint, sequence } = figures;
  const quote = quoteOf(touchpoint);
  const signs = signsOf(figures);
  const loud = signs.length > 0 && quote !== '';
  return (
    <li class={loud ? 'sticky-note sticky-note--loud' : 'sticky-note'}>
      <span class="sticky-note__place">
        {isOffline(touchpoint) && <OfflineShape language={language} />}
        {sequence} · {touchpointWords[language].channels[touchpoint.channel]}
      </span>
      <b class="sticky-note__type">{touchpoint.type}</b>
      {quote !== '' && <span class="sticky-note__words">{quote}</span>}
      {signs.map((kind) => (
        <MomentSign key={kind} kind={kind}>
          {journeyReportWords[language][kind]}
        </MomentSign>
      ))}
    </li>
  );
}

/** The shape of an offline point in the curve, with its word for who does not see it. */
function OfflineShape({ language }: { language: Language }) {
  return (
    <>
      <span aria-hidden="true">◇ </span>
      <span class="visually-hidden">{journeyReportWords[language].offline} </span>
    </>
  );
}
