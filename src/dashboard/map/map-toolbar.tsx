import type { Language } from '../../model/settings.js';
import { studyMapWords } from '../../text/study-map.js';
import type { StudyChanges } from './use-study-changes.js';

/** What was done last, and the way back; the message is read aloud. */
export function MapToolbar({ changes, language }: { changes: StudyChanges; language: Language }) {
  const words = studyMapWords[language];
  const { said, undo, redo } = changes;
  const text =
    said === null
      ? ''
      : { done: said.text, undone: words.undone(said.text), redone: words.redone(said.text) }[said.kind];
  return (
    <fieldset class="map-toolbar" aria-label={words.arrange}>
      <p class="map-toolbar__said" role="status">
        {text}
      </p>
      <button
        type="button"
        class="button"
        aria-disabled={undo === null}
        aria-keyshortcuts="Control+Z"
        title={changes.last ?? undefined}
        onClick={() => void undo?.()}
      >
        <span aria-hidden="true">↶ </span>
        {words.undo}
      </button>
      <button
        type="button"
        class="button"
        aria-disabled={redo === null}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => void redo?.()}
      >
        <span aria-hidden="true">↷ </span>
        {words.redo}
      </button>
    </fieldset>
  );
}
