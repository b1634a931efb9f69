import { faceOf } from '../../measure/report-face.js';
import type { ReportSection } from '../../measure/report-section.js';
import type { Language } from '../../model/settings.js';
import { reportWords } from '../../text/report.js';
import { writeSummaryHeadline } from '../../view/write-summary.js';
import { studyReportHash } from '../route.js';

interface Properties {
  sections: readonly ReportSection[];
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
              <a href={studyReportHash(section.study)}>
                {section.study === null ? words.noStudy : (section.title ?? words.unknownStudy)}
              </a>
            </h2>
            <p>
              {face.brand.brand}: {writeSummaryHeadline(face.brand, language)}
            </p>
            <p class="report-small">
              {[
                words.reviewers(reviewers),
                words.journeys(counted.length),
                section.otherQuestionSets.length > 0 ? words.questionSet(section.questionSet) : null,
              ]
                .filter((fact) => fact !== null)
                .join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
