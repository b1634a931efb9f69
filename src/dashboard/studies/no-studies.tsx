import type { Language } from '../../model/settings.js';
import { studiesWords } from '../../text/studies.js';
import { EmptyScreen } from '../empty-screen.js';
import { importHash, newStudyHash } from '../route.js';

/** What a study is good for, and how to begin one. */
export function NoStudies({ language }: { language: Language }) {
  const words = studiesWords[language];
  return (
    <EmptyScreen words={words}>
      <p class="study-list__head">
        <a class="button button--primary" href={newStudyHash}>
          {words.newStudy}
        </a>
        <a class="button" href={importHash}>
          {words.openBriefing}
        </a>
      </p>
    </EmptyScreen>
  );
}
