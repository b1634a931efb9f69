import type { SectionOutline } from '../measure/report-section.js';
import type { Language } from '../model/settings.js';
import { reportWords } from '../text/report.js';

/** What a section of the report is called: the title of its study, or that it has none, or an unknown one; and its question set, where the study has several. */
export function nameSection(
  {
    study,
    title,
    questionSet,
    otherQuestionSets,
  }: Pick<SectionOutline, 'study' | 'title' | 'questionSet' | 'otherQuestionSets'>,
  language: Language,
): string {
  const words = reportWords[language];
  const name = study === null ? words.noStudy : (title ?? words.unknownStudy);
  return otherQuestionSets.length === 0 ? name : `${name}, ${words.questionSet(questionSet)}`;
}
