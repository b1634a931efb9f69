import type { Language } from '../model/settings.js';
import { startWords } from '../text/start.js';
import { studyStartWords } from '../text/study-start.js';

/** The goals of a walk before it begins: those of the study that the reviewer takes on, and one of their own. */
export interface GoalsToReach {
  taken: string[];
  own: string;
}

interface Props {
  language: Language;
  /** The goals of the study. */
  goals: string[];
  chosen: GoalsToReach;
  onChange: (chosen: GoalsToReach) => void;
}

/** The goals that will be asked after at the end, each once. */
export const goalTexts = ({ taken, own }: GoalsToReach): string[] =>
  [...new Set([...taken, own.trim()])].filter((text) => text !== '');

/** Lets the reviewer take on the goals of a study, leave some, and add one. */
export function GoalChoice({ language, goals, chosen, onChange }: Props) {
  const words = studyStartWords[language];
  const toggle = (goal: string, on: boolean): void =>
    onChange({ ...chosen, taken: goals.filter((each) => (each === goal ? on : chosen.taken.includes(each))) });
  return (
    <fieldset class="goal-choice">
      <legend>{words.goals}</legend>
      {goals.map((goal) => (
        <label key={goal}>
          <input
            type="checkbox"
            checked={chosen.taken.includes(goal)}
            onChange={({ currentTarget }) => toggle(goal, currentTarget.checked)}
          />
          <span>{goal}</span>
        </label>
      ))}
      <input
        type="text"
        maxLength={300}
        aria-label={words.ownGoal}
        placeholder={goals.length > 0 ? words.ownGoal : startWords[language].goalPlaceholder}
        value={chosen.own}
        onInput={({ currentTarget }) => onChange({ ...chosen, own: currentTarget.value })}
      />
    </fieldset>
  );
}
