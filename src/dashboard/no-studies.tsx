import type { Language } from '../model/settings.js';
import { studiesWords } from '../text/studies.js';
import { importHash, newStudyHash } from './route.js';

/** What a study is good for, and how to begin one. */
export function NoStudies({ language }: { language: Language }) {
  const words = studiesWords[language];
  return (
    <div class="no-journeys">
      <div class="no-journeys__note">
        <h1>{words.emptyTitle}</h1>
        <p>{words.emptyLead}</p>
      </div>
      <ol class="no-journeys__steps">
        {words.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="study-list__head">
        <a class="button button--primary" href={newStudyHash}>
          {words.newStudy}
        </a>
        <a class="button" href={importHash}>
          {words.openBriefing}
        </a>
      </p>
    </div>
  );
}
