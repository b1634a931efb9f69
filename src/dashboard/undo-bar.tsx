import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../model/settings.js';
import { dashboardWords } from '../text/dashboard.js';
import type { Undo } from './undo.js';

interface Properties {
  undo: Undo | null;
  language: Language;
  onUndo: (undo: Undo) => void;
  onDismiss: () => void;
}

/**
 * Says what was deleted and takes it back. It stays until it is used or closed, because a message that vanishes by itself
 * is gone before everyone has read it; it takes the focus, since the button that had it was deleted too.
 */
export function UndoBar({ undo, language, onUndo, onDismiss }: Properties) {
  const words = dashboardWords[language];
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (undo) button.current?.focus();
  }, [undo]);
  return (
    <div role="status" class="undo-bar">
      {undo && (
        <div class="undo-bar__message">
          <span>{undo.message}</span>
          <button ref={button} type="button" class="undo-bar__button" onClick={() => onUndo(undo)}>
            {words.undo}
          </button>
          <button type="button" class="undo-bar__button" aria-label={words.dismiss} onClick={onDismiss}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      )}
    </div>
  );
}
