import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { studyWords } from '../../text/study.js';

interface Properties {
  phase: string;
  use: { types: number; touchpoints: number };
  others: readonly string[];
  language: Language;
  onRemove: (moveTo: string | null) => void;
  onCancel: () => void;
}

/** Asks what should happen with what uses a phase, before the phase is deleted. */
export function PhaseRemoval({ phase, use, others, language, onRemove, onCancel }: Properties) {
  const words = studyWords[language];
  const [moveTo, setMoveTo] = useState<string | null>(null);
  const choice = useRef<HTMLSelectElement>(null);
  useEffect(() => choice.current?.focus(), []);
  return (
    <fieldset class="question-box" aria-label={words.phaseChoice}>
      <p>{words.phaseInUse(phase, use.types, use.touchpoints)}</p>
      <select
        ref={choice}
        aria-label={words.phaseChoice}
        onChange={({ currentTarget }) => setMoveTo(others[currentTarget.selectedIndex - 1] ?? null)}
      >
        <option>{words.phaseKeep}</option>
        {others.map((other) => (
          <option key={other}>{words.phaseMove(other)}</option>
        ))}
      </select>
      <div class="question-box__buttons">
        <button type="button" class="button button--primary" onClick={() => onRemove(moveTo)}>
          {words.deletePhase}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}
