import { useState } from 'preact/hooks';
import { sendMessage } from '../messages/send-message.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { formatTime } from '../model/time.js';
import { runJourney } from '../store/journeys.js';
import { formatMoment } from '../text/format-moment.js';
import { walkWords } from '../text/walk.js';
import { explainStoreError } from './explain-store-error.js';
import { PausedList } from './paused-list.js';
import { StudyBriefing } from './study-briefing.js';
import { WalkHead } from './walk-head.js';

interface Props {
  language: Language;
  journey: Journey;
  study: Study | undefined;
  /** Other journeys that stand still. */
  others: Journey[];
  onChoose: (id: string) => void;
  onStart: () => void;
}

/** A journey that stands still asks what to do. */
export function PausedNotice({ language, journey, study, others, onChoose, onStart }: Props) {
  const words = walkWords[language];
  const [problem, setProblem] = useState<string | null>(null);
  const since = journey.pauses.at(-1)?.from;

  const resume = async (): Promise<void> => {
    // The browser is not asked again: the popup would close under its question. Sites that are not allowed are named
    // beside the rating form, where they can be allowed after all.
    try {
      await runJourney(journey.id, formatTime(new Date()));
      await sendMessage('followJourney', null);
    } catch (error) {
      setProblem(explainStoreError(error, language));
    }
  };

  return (
    <section class="walk-notice">
      <WalkHead title={journey.brand.name}>
        <span class="rating-card-sequence">{words.paused}</span>
      </WalkHead>
      <p>{since === undefined ? words.pausedLead : words.pausedSince(formatMoment(since, language))}</p>
      <p class="walk-hint">{words.pausedHint}</p>
      <StudyBriefing language={language} study={study} goals={journey.goals.map(({ text }) => text)} />
      {problem !== null && (
        <p class="walk-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="walk-buttons">
        <button type="button" class="walk-primary" onClick={() => void resume()}>
          {words.resume}
        </button>
        <button type="button" class="walk-link" onClick={onStart}>
          {words.startNext}
        </button>
      </div>
      <PausedList language={language} journeys={others} onChoose={onChoose} />
    </section>
  );
}
