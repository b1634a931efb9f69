import { useContext } from 'preact/hooks';
import type { ReportSection } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';
import { reportPartsWords } from '../text/report-parts.js';
import { formatList } from './format-number.js';
import { MethodAddress } from './method-address.js';

interface Properties {
  section: ReportSection;
  language: Language;
}

/** How the figures came about and what they do not say; what does not count, and how far the editor came. */
export function MethodLimits({ section, language }: Properties) {
  const words = reportWords[language];
  const parts = reportPartsWords[language];
  const address = useContext(MethodAddress);
  const { journeys, otherQuestionSets } = section;
  const unfinished = journeys.filter(({ state }) => state !== 'finished');
  const counted = unfinished.filter((journey) => journey.counted).length;
  const approved = journeys.filter(({ editing }) => editing === 'approved').length;
  const ofThis = [
    unfinished.length === 0 ? null : counted > 0 ? words.unfinishedCount(counted) : words.unfinished(unfinished.length),
    otherQuestionSets.length > 0 ? words.otherQuestionSets(formatList(otherQuestionSets.map(String), language)) : null,
    journeys.some(({ editing }) => editing !== null) ? words.approved(approved, journeys.length) : null,
  ].filter((sentence) => sentence !== null);
  return (
    <ul class="method-limits">
      {[...ofThis, ...parts.method].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {address !== null && (
        <li>
          <a href={address} target="geeltje-method" hreflang={language}>
            {parts.toMethod}
          </a>
        </li>
      )}
    </ul>
  );
}
