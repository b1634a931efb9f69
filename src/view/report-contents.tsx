import { useContext } from 'preact/hooks';
import type { Language } from '../model/settings.js';
import { reportPartsWords } from '../text/report-parts.js';
import { ReportPlaces } from './report-places.js';

interface Properties {
  id: string;
  study: string | null;
  parts: readonly { part: string; title: string }[];
  language: Language;
}

/** The way to the parts of a report: by the address of a screen, within a file by their place in it. */
export function ReportContents({ id, study, parts, language }: Properties) {
  const words = reportPartsWords[language];
  const places = useContext(ReportPlaces);
  return (
    <nav
      id={`${id}-contents`}
      class="report-contents"
      aria-label={words.contents}
      aria-labelledby={`${id}-contents ${id}`}
    >
      <ol>
        {[{ part: 'summary', title: words.summary }, ...parts].map(({ part, title }) => (
          <li key={part}>
            <a href={places?.part(study, part) ?? `#${id}-${part}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
