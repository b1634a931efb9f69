import { useState } from 'preact/hooks';
import type { MapNote, MapTouchpoint } from '../../measure/study-map.js';
import type { Language } from '../../model/settings.js';
import { studyMapWords } from '../../text/study-map.js';

interface Properties {
  note: MapNote;
  types: readonly string[];
  language: Language;
  onSplit: (name: string, chosen: ReadonlySet<string>) => void;
}

/** All that reviewers wrote under one note; some of it can be chosen and put under a note of its own. */
export function NoteTouchpoints({ note, types, language, onSplit }: Properties) {
  const words = studyMapWords[language].details;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  const { touchpoints, type, hidden } = note;
  const all = touchpoints.length + hidden;
  if (touchpoints.length === 0) {
    return hidden > 0 ? <p class="note-dialog__quiet">{words.hidden(hidden)}</p> : null;
  }
  const toggle = (id: string) => {
    setRefused(false);
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    // What the reviewers called it is the likeliest name of the new note.
    const wordsChosen = new Set(touchpoints.filter((each) => next.has(each.touchpoint.id)).map(({ word }) => word));
    const [only] = wordsChosen;
    if (wordsChosen.size === 1 && only !== undefined && only !== type && name === '') setName(only);
  };
  const split = (event: Event) => {
    event.preventDefault();
    const to = name.trim();
    if (chosen.size === 0 || chosen.size === all || to === '' || to === type) return setRefused(true);
    onSplit(to, chosen);
  };
  const canSplit = all > 1;
  return (
    <section class="note-dialog__part">
      <h3>{words.wrote}</h3>
      {canSplit && <p class="note-dialog__quiet">{words.splitLead}</p>}
      <form class="note-dialog__split" onSubmit={split} noValidate>
        <ul class="note-dialog__touchpoints">
          {touchpoints.map((each, place) => (
            <li key={each.touchpoint.id}>
              {canSplit && (
                <input
                  type="checkbox"
                  checked={chosen.has(each.touchpoint.id)}
                  aria-label={words.chooseTouchpoint(each.reviewer, place + 1)}
                  onChange={() => toggle(each.touchpoint.id)}
                />
              )}
              <Written each={each} type={type} language={language} />
            </li>
          ))}
        </ul>
        {hidden > 0 && <p class="note-dialog__quiet">{words.hidden(hidden)}</p>}
        {canSplit && chosen.size > 0 && (
          <div class="note-dialog__row">
            <label class="modal-form__field">
              <span>{words.splitName}</span>
              <input
                type="text"
                maxLength={300}
                value={name}
                list="note-names"
                onInput={({ currentTarget }) => {
                  setRefused(false);
                  setName(currentTarget.value);
                }}
              />
              <datalist id="note-names">
                {types.map((known) => (
                  <option key={known} value={known} />
                ))}
              </datalist>
            </label>
            <button type="submit" class="button">
              {words.splitOff}
            </button>
          </div>
        )}
        {refused && (
          <p class="modal-form__error" role="alert">
            {words.chooseSome}
          </p>
        )}
      </form>
    </section>
  );
}

/** Who wrote it, under which word, and what: note and lanes in full. */
function Written({ each, type, language }: { each: MapTouchpoint; type: string; language: Language }) {
  const words = studyMapWords[language];
  const { touchpoint, reviewer, brand, round, word } = each;
  const { note, lanes } = touchpoint;
  const texts = [
    { name: null, text: note },
    ...(['expected', 'thought', 'felt'] as const).map((lane) => ({ name: words.lanes[lane], text: lanes[lane] })),
  ].filter(({ text }) => text.trim() !== '');
  return (
    <div class="note-dialog__written">
      <p class="note-dialog__who">
        <b>{reviewer}</b>{' '}
        {[
          brand,
          round,
          word === type ? null : words.details.called(word),
          touchpoint.phase === null ? null : words.details.metIn(touchpoint.phase),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {texts.length === 0 ? (
        <p class="note-dialog__quiet">{words.details.nothingWritten}</p>
      ) : (
        texts.map(({ name, text }) => (
          <p key={name} class="note-dialog__text">
            {name !== null && <span class="note-dialog__lane">{name}</span>} {text}
          </p>
        ))
      )}
    </div>
  );
}
