import { faceOf } from '../../measure/report-face.js';
import type { SectionOutline } from '../../measure/report-section.js';
import type { Language } from '../../model/settings.js';
import { reportWords } from '../../text/report.js';
import { nameSection } from '../../view/name-section.js';
import { writeSummaryHeadline } from '../../view/write-summary.js';
import { studyReportHash } from '../route.js';
import { setToName } from './report-of-study.js';

interface Properties {
  sections: readonly SectionOutline[];
  language: Language;
}

/** The reports there are, each with what it says in a sentence. */
export function ReportChoice({ sections, language }: Properties) {
  const words = reportWords[language];
  return (
    <ul class="report-choice">
      {sections.map((section) => {
        const face = faceOf(section);
        if (face === null) return null;
        const counted = section.journeys.filter((row) => row.counted);
        const reviewers = new Set(counted.map(({ reviewer }) => reviewer)).size;
        return (
          <li key={`${section.study} ${section.questionSet}`} class="report-choice__item">
            <h2>
              <a href={addressOf(section)}>{nameSection(section, language)}</a>
            </h2>
            <p>
              <b>{face.brand.brand}</b> · {writeSummaryHeadline(face.brand, language)}
            </p>
            <p class="report-small">
              {words.reviewers(reviewers)} · {words.journeys(counted.length)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Of several question sets of one study, each has its own page on top to go to. */
function addressOf(section: SectionOutline): string {
  const questionSet = setToName(section);
  return studyReportHash(section.study, questionSet === undefined ? undefined : 'summary', questionSet);
}
