import type { ReportSection } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';

/** What a section of the report is called: the title of its study, or that it has none, or an unknown one. */
export function nameSection({ study, title }: Pick<ReportSection, 'study' | 'title'>, language: Language): string {
  const words = reportWords[language];
  return study === null ? words.noStudy : (title ?? words.unknownStudy);
}
