import { useState } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { studyWords } from '../../text/study.js';
import { studyIdeasWords } from '../../text/study-ideas.js';
import { studyMapWords } from '../../text/study-map.js';
import { Modal } from '../modal.js';

interface Properties {
  phase: string;
  language: Language;
  /** Why the phase cannot be called so; null where it can. */
  refuse: (name: string) => string | null;
  onRename: (name: string) => void;
  onClose: () => void;
}

/** The form in which a phase gets another name. */
export function PhaseDialog({ phase, language, refuse, onRename, onClose }: Properties) {
  const words = studyMapWords[language];
  const [name, setName] = useState(phase);
  const [problem, setProblem] = useState<string | null>(null);
  const rename = (event: Event) => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === phase) return onClose();
    const refused = wanted === '' ? studyWords[language].problems.empty : refuse(wanted);
    if (refused === null) onRename(wanted);
    else setProblem(refused);
  };
  return (
    <Modal title={words.phaseRename(phase)} close={words.close} onClose={onClose}>
      <form class="modal-form" onSubmit={rename} noValidate>
        <label class="modal-form__field modal-form__field--wide">
          <span>{words.phaseName}</span>
          <input
            type="text"
            autofocus
            maxLength={300}
            value={name}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? 'phase-name-says' : 'phase-name-problem'}
            onInput={({ currentTarget }) => {
              setProblem(null);
              setName(currentTarget.value);
            }}
          />
        </label>
        {problem === null ? (
          <p id="phase-name-says" class="modal-form__hint">
            {words.details.reviewersWords}
          </p>
        ) : (
          <p id="phase-name-problem" class="modal-form__error" role="alert">
            {problem}
          </p>
        )}
        <div class="modal-form__buttons">
          <button type="submit" class="button button--primary">
            {words.details.rename}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {studyIdeasWords[language].cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
}
