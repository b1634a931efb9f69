import type { Language } from '../model/settings.js';
import { annoyances, type Mark } from '../model/touchpoint.js';
import { touchpointWords } from '../text/touchpoint.js';

/** The reviewer's marks in words, without pain and wow, which are shown as signs. */
export const nameMarks = (marks: readonly Mark[], language: Language): string[] =>
  marks.filter((mark) => mark !== 'pain' && mark !== 'wow').map((mark) => touchpointWords[language].marks[mark]);

/** An annoyance in words; one that a study added itself is its own word. */
export function nameAnnoyance(annoyance: string, language: Language): string {
  const known = annoyances.find((each) => each === annoyance);
  return known ? touchpointWords[language].annoyances[known] : annoyance;
}
