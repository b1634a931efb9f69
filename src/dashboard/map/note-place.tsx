import { useState } from 'preact/hooks';
import type { MapPlace } from '../../model/arrange-study.js';
import type { MapColumn } from '../../model/map-columns.js';
import type { Language } from '../../model/settings.js';
import { placeOf, stepPlace } from '../../model/step-place.js';
import { studyMapWords } from '../../text/study-map.js';

interface Properties {
  type: string;
  columns: readonly MapColumn[];
  language: Language;
  onPlace: (place: MapPlace) => void;
  /** A name that is taken merges the two. */
  onRename: (to: string) => void;
}

/** Where a note lies and what it is called: all that dragging does, for who does not drag. */
export function NotePlace({ type, columns, language, onPlace, onRename }: Properties) {
  const words = studyMapWords[language].details;
  const [name, setName] = useState(type);
  const [into, setInto] = useState('');
  const { phase, place, total } = placeOf(columns, type);
  const others = columns.flatMap(({ types }) => types).filter((other) => other !== type);
  const phases = columns.map((column) => column.phase).filter((each) => each !== null);
  const to = name.trim();
  const steps = [
    { step: -1, word: words.earlier },
    { step: 1, word: words.later },
  ] as const;
  return (
    <section class="note-dialog__part" aria-label={words.place}>
      <div class="note-dialog__row">
        {phases.length > 0 && (
          <label class="modal-form__field">
            <span>{words.phase}</span>
            <select
              value={phase ?? ''}
              onChange={({ currentTarget }) => onPlace({ phase: currentTarget.value, before: null })}
            >
              {phase === null && <option value="">{studyMapWords[language].noPhase}</option>}
              {phases.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
        )}
        <span class="note-dialog__steps">
          {steps.map(({ step, word }) => {
            const next = stepPlace(columns, type, step);
            return (
              <button
                key={step}
                type="button"
                class="button"
                aria-disabled={next === null}
                onClick={() => next !== null && onPlace(next)}
              >
                {word}
              </button>
            );
          })}
          <span class="note-dialog__quiet">{words.placeOf(place, total)}</span>
        </span>
      </div>
      <form
        class="note-dialog__row"
        onSubmit={(event) => {
          event.preventDefault();
          if (to !== '' && to !== type) onRename(to);
        }}
      >
        <label class="modal-form__field">
          <span>{words.name}</span>
          <input
            type="text"
            maxLength={300}
            value={name}
            aria-describedby="note-name-says"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {words.rename}
        </button>
      </form>
      <p id="note-name-says" class="note-dialog__quiet">
        {others.includes(to) ? words.nameTaken(to) : words.reviewersWords}
      </p>
      {others.length > 0 && (
        <form
          class="note-dialog__row"
          onSubmit={(event) => {
            event.preventDefault();
            if (into !== '') onRename(into);
          }}
        >
          <label class="modal-form__field">
            <span>{words.mergeInto}</span>
            <select value={into} onChange={({ currentTarget }) => setInto(currentTarget.value)}>
              <option value="">{words.choose}</option>
              {others.map((other) => (
                <option key={other} value={other}>
                  {other}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button">
            {words.merge}
          </button>
        </form>
      )}
    </section>
  );
}
