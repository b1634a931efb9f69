import { useEffect, useRef, useState } from 'preact/hooks';
import { sendMessage } from '../messages/send-message.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import { markTouchpointDeleted } from '../store/touchpoints.js';
import { ratedListWords } from '../text/rated-list.js';
import { RatedList } from '../view/rated-list.js';
import { explainStoreError } from './explain-store-error.js';
import { WalkHead } from './walk-head.js';

interface Props {
  language: Language;
  journey: Journey;
  onOpen: (touchpoint: Touchpoint) => void;
  onBack: () => void;
}

/** What was rated so far in this journey, to be changed or deleted; a deletion can be taken back. */
export function RatedScreen({ language, journey, onOpen, onBack }: Props) {
  const words = ratedListWords[language];
  const [deleted, setDeleted] = useState<Touchpoint | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const alive = touchpointsInOrder(journey);

  // The button that had the focus was deleted too.
  useEffect(() => {
    undo.current?.focus();
  }, [deleted]);

  const mark = async (touchpoint: Touchpoint, gone: boolean): Promise<void> => {
    const now = formatTime(new Date());
    try {
      await markTouchpointDeleted(journey.id, touchpoint.id, gone ? now : null, now);
      setDeleted(gone ? touchpoint : null);
      setProblem(null);
      await sendMessage('followJourney', null);
    } catch (error) {
      setProblem(explainStoreError(error, language));
    }
  };

  return (
    <section class="walk-notice">
      <WalkHead title={journey.brand.name} />
      <h2 class="walk-lead">{words.title}</h2>
      <p class="walk-hint">{alive.length === 0 ? words.empty : words.lead}</p>
      <RatedList
        language={language}
        touchpoints={alive}
        onOpen={onOpen}
        onDelete={(touchpoint) => void mark(touchpoint, true)}
      />
      <div role="status">
        {deleted && (
          <p class="walk-hint-box">
            {words.deleted(deleted.type)}
            <button type="button" class="walk-secondary" ref={undo} onClick={() => void mark(deleted, false)}>
              {words.undo}
            </button>
          </p>
        )}
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
