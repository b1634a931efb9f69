import { studyWords } from '../../text/study.js';
import { useStudyEditor } from './study-editor.js';
import { StudyNames } from './study-names.js';

/** What the reviewer is reminded of, and the study's own words for annoyances. */
export function StudyReminders() {
  const words = studyWords[useStudyEditor().language];
  return (
    <>
      <StudyNames
        part="easilyMissed"
        label={words.easilyMissed}
        hint={words.easilyMissedHint}
        addLabel={words.addEasilyMissed}
      />
      <StudyNames
        part="annoyances"
        label={words.annoyances}
        hint={words.annoyancesHint}
        addLabel={words.addAnnoyance}
      />
    </>
  );
}
