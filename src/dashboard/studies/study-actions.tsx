import { useState } from 'preact/hooks';
import { v7 as newIdentifier } from 'uuid';
import { sendMessage } from '../../messages/send-message.js';
import { copyStudy } from '../../model/new-study.js';
import { formatTime } from '../../model/time.js';
import { markStudyDeleted, restoreStudy, type StudyDeletion } from '../../store/delete-study.js';
import { addStudy } from '../../store/studies.js';
import { studyWords } from '../../text/study.js';
import { studiesHash, studyHash } from '../route.js';
import type { Actions } from '../undo.js';
import { useStudyEditor } from './study-editor.js';
import { StudyRemoval } from './study-removal.js';

/** Doing a study over, or away. */
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
    let deletion: StudyDeletion = { study: study.id, journeys: [], withJourneys };
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
