import { type FaceChoice, faceOf } from '../measure/report-face.js';
import type { ReportSection, SectionOutline } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { nameSection } from './name-section.js';
import { namedBrands } from './named-brands.js';
import { ReportContents } from './report-contents.js';
import { reportParts } from './report-parts.js';
import { SummarySheet } from './summary-sheet.js';

interface Properties {
  /** Makes the ids of the parts unique on the page. */
  id: string;
  /** All of it, or as far as the page on top needs it: then that is all that is drawn. */
  section: ReportSection | SectionOutline;
  /** The brand and round that the page on top speaks of; by default the own brand in its latest round. */
  asked?: FaceChoice | undefined;
  /** False while only the page on top is to be drawn. */
  isWhole?: boolean;
  language: Language;
}

/** The report on one study in one question set: one page on top, and below it everything it rests on. */
export function StudyReport({ id, section, asked, isWhole = true, language }: Properties) {
  const face = faceOf(section, asked);
  if (face === null) return null;
  const lines = namedBrands(section, face, language);
  const parts = isWhole && isFinished(section) ? reportParts({ id, section, face, lines, language }) : null;
  return (
    <section class="study-report" aria-labelledby={id} aria-busy={parts === null ? true : undefined}>
      <h2 id={id}>{nameSection(section, language)}</h2>
      <SummarySheet id={id} section={section} face={face} language={language} />
      {parts !== null && (
        <div class="study-report__below">
          <ReportContents id={id} study={section.study} parts={parts} language={language} />
          <div class="study-report__parts">
            {parts.map(({ part, title, content }) => (
              // Named after the study as well: a file may hold the reports of several.
              <section
                key={part}
                class={`sheet report-part report-part--${part}`}
                aria-labelledby={`${id}-${part} ${id}`}
              >
                <h3 id={`${id}-${part}`} tabIndex={-1}>
                  {title}
                </h3>
                {content}
              </section>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

/** Whether a section is there with all its parts. */
export const isFinished = (section: ReportSection | SectionOutline): section is ReportSection => 'ideas' in section;
