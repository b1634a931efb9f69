import { useState } from 'preact/hooks';
import { sendMessage } from '../messages/send-message.js';
import { type Outcome, outcomes } from '../model/closing.js';
import type { Journey } from '../model/journey.js';
import { type Point, points } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import { finishJourney } from '../store/journeys.js';
import { closingWords } from '../text/closing.js';
import { RadioRow } from '../view/radio-row.js';
import { explainStoreError } from './explain-store-error.js';
import { WalkHead } from './walk-head.js';

interface Props {
  language: Language;
  journey: Journey;
  onBack: () => void;
  onFinished: (journey: Journey) => void;
}

/** The questions at the end, asked once; then the journey is locked. */
export function FinishForm({ language, journey, onBack, onFinished }: Props) {
  const words = closingWords[language];
  const [goals, setGoals] = useState(journey.goals);
  const [overall, setOverall] = useState<Point | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const finish = async (): Promise<void> => {
    try {
      const closing = { overall, statements: {}, doubted: null, nps: null };
      const finished = await finishJourney(journey.id, { goals, closing }, formatTime(new Date()));
      await sendMessage('followJourney', null);
      onFinished(finished);
    } catch (error) {
      setProblem(explainStoreError(error, language));
    }
  };

  const reach = (index: number, reached: Outcome): void =>
    setGoals(goals.map((goal, each) => (each === index ? { ...goal, reached } : goal)));

  return (
    <form
      class="walk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <WalkHead title={words.title} />
      <p class="walk-lead">{words.lead}</p>
      {goals.map((goal, index) => (
        <RadioRow
          key={goal.text}
          name={`goal-${index}`}
          legend={words.goalReached(goal.text)}
          choices={outcomes.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] }))}
          chosen={goal.reached}
          onChoose={(reached) => reach(index, reached)}
        />
      ))}
      <RadioRow
        name="overall"
        legend={words.overall}
        choices={points.map((point) => ({ value: point, label: String(point) }))}
        chosen={overall}
        onChoose={setOverall}
        ends={[words.overallLow, words.overallHigh]}
      />
      {problem !== null && (
        <p class="walk-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="walk-buttons">
        <button type="submit" class="walk-primary">
          {words.finish}
        </button>
        <button type="button" class="walk-link" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </form>
  );
}
