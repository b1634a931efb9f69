import { useEffect, useRef, useState } from 'preact/hooks';
import { sendMessage } from '../messages/send-message.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { formatTime } from '../model/time.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import { markTouchpointDeleted } from '../store/touchpoints.js';
import { ratedListWords } from '../text/rated-list.js';
import { RatedList } from '../view/rated-list.js';
import { explainStoreError } from './explain-store-error.js';
import { StudyBriefing } from './study-briefing.js';
import { WalkHead } from './walk-head.js';

interface Props {
  language: Language;
  journey: Journey;
  study: Study | undefined;
  onOpen: (touchpoint: Touchpoint) => void;
  onBack: () => void;
}

/** What was rated so far in this journey, to be changed or deleted; a deletion can be taken back as long as it goes on. */
export function RatedScreen({ language, journey, study, onOpen, onBack }: Props) {
  const words = ratedListWords[language];
  const [last, setLast] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const alive = touchpointsInOrder(journey);
  const deleted = journey.touchpoints.filter(({ deletedAt }) => deletedAt !== null);

  // The button that had the focus was deleted too.
  useEffect(() => {
    undo.current?.focus();
  }, [last, deleted.length]);

  const mark = async (touchpoint: Touchpoint, gone: boolean): Promise<void> => {
    const now = formatTime(new Date());
    try {
      await markTouchpointDeleted(journey.id, touchpoint.id, gone ? now : null, now);
      setLast(gone ? touchpoint.id : null);
      setProblem(null);
      await sendMessage('followJourney', null).catch(() => {});
    } catch (error) {
      setProblem(explainStoreError(error, language));
    }
  };

  return (
    <section class="walk-notice">
      <WalkHead title={journey.brand.name} />
      <StudyBriefing language={language} study={study} goals={journey.goals.map(({ text }) => text)} />
      <h2 class="walk-lead">{words.title}</h2>
      <p class="walk-hint">{alive.length === 0 ? words.empty : words.lead}</p>
      <RatedList
        language={language}
        touchpoints={alive}
        onOpen={onOpen}
        onDelete={(touchpoint) => void mark(touchpoint, true)}
      />
      <div role="status">
        {deleted.map((touchpoint) => (
          <p key={touchpoint.id} class="walk-hint-box">
            {words.deleted(touchpoint.type)}
            <button
              type="button"
              class="walk-secondary"
              aria-label={words.undoOne(touchpoint.type)}
              ref={touchpoint.id === last ? undo : null}
              onClick={() => void mark(touchpoint, false)}
            >
              {words.undo}
            </button>
          </p>
        ))}
      </div>
      {problem !== null && (
        <p class="walk-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="walk-buttons">
        <button type="button" class="walk-primary" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </section>
  );
}
