import { useState } from 'preact/hooks';
import { v7 as newIdentifier } from 'uuid';
import { briefingName, writeBriefing } from '../exports/write-briefing.js';
import { sendMessage } from '../messages/send-message.js';
import { copyStudy } from '../model/new-study.js';
import { formatTime } from '../model/time.js';
import { markStudyDeleted, restoreStudy, type StudyDeletion } from '../store/delete-study.js';
import { addStudy } from '../store/studies.js';
import { studyWords } from '../text/study.js';
import { downloadFile } from './download-file.js';
import { studiesHash, studyHash, studyMapHash } from './route.js';
import { useStudyEditor } from './study-editor.js';
import { StudyRemoval } from './study-removal.js';
import { NextRound } from './study-rounds.js';
import type { Actions } from './undo.js';

/** What can be done with a study as a whole. */
export function StudyActions({ actions }: { actions: Actions }) {
  const { study, journeys, language } = useStudyEditor();
  const words = studyWords[language];
  const [leaving, setLeaving] = useState(false);
  const now = () => formatTime(new Date());

  const duplicate = () => {
    const copy = copyStudy(study, words.copyTitle(study.title), newIdentifier(), now());
    actions.remove(
      async () => {
        await addStudy(copy);
        location.hash = studyHash(copy.id);
      },
      {
        message: words.duplicated(copy.title),
        takeBack: async () => {
          await markStudyDeleted(copy.id, false, now());
          location.hash = studyHash(study.id);
        },
      },
    );
  };
  const remove = (withJourneys: boolean) => {
    let deletion: StudyDeletion = { study: study.id, journeys: [] };
    actions.remove(
      async () => {
        deletion = await markStudyDeleted(study.id, withJourneys, now());
        // A deleted journey stands still; the background looks at the store at its next event anyway.
        void sendMessage('followJourney', null).catch(() => {});
        location.hash = studiesHash;
      },
      {
        message:
          withJourneys && journeys.length > 0
            ? words.deletedWithJourneys(study.title, journeys.length)
            : words.deleted(study.title),
        takeBack: () => restoreStudy(deletion, now()),
      },
    );
  };
  return (
    <>
      <div class="study-actions">
        <a class="button" href={studyMapHash(study.id)}>
          {words.map}
        </a>
        <NextRound />
        <button type="button" class="button" onClick={duplicate}>
          {words.duplicate}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={leaving}
          onClick={() => (journeys.length === 0 ? remove(true) : setLeaving(!leaving))}
        >
          {words.delete}
        </button>
        <button
          type="button"
          class="button button--primary"
          onClick={() => {
            try {
              const content = writeBriefing(study, now());
              downloadFile({ name: briefingName(study), mediaType: 'application/json', content });
            } catch (error) {
              actions.fail(error);
            }
          }}
        >
          {words.briefing}
        </button>
      </div>
      {leaving && (
        <StudyRemoval
          title={study.title}
          journeys={journeys.length}
          language={language}
          onRemove={remove}
          onCancel={() => setLeaving(false)}
        />
      )}
    </>
  );
}
