import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { amendmentWords } from '../../text/amendments.js';

/** What a form in the dialog needs of it. */
export interface AmendFrame {
  /** The reason; throws an error whose message is for the reviewer while there is none. */
  takeReason: () => string;
  /** Closes, unless something would be lost: then it says so. */
  leave: () => void;
}

interface Properties {
  title: string;
  /** Whether closing would lose something. */
  isChanged: boolean;
  language: Language;
  onClose: () => void;
  children: (frame: AmendFrame) => ComponentChildren;
}

/** The frame in which a finished journey is amended: what stays visible, why, and then the form. Escape loses nothing. */
export function AmendDialog({ title, isChanged, language, onClose, children }: Properties) {
  const words = amendmentWords[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [warned, setWarned] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  const frame: AmendFrame = {
    takeReason: () => {
      if (reason.trim() !== '') return reason.trim();
      field.current?.focus();
      throw new Error(words.reasonMissing);
    },
    leave: () => (isChanged || reason !== '' ? setWarned(true) : onClose()),
  };
  return (
    <dialog
      ref={dialog}
      class="amend-dialog"
      aria-labelledby="amend-dialog-title"
      closedby="none"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        frame.leave();
      }}
    >
      <h2 id="amend-dialog-title">{title}</h2>
      <p class="amend-dialog__lead">{words.dialogLead}</p>
      <label class="amend-dialog__field">
        <span>{words.reason}</span>
        <input
          ref={field}
          type="text"
          maxLength={300}
          placeholder={words.reasonHint}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      {children(frame)}
      <div class="amend-dialog__foot">
        {warned && <p role="alert">{words.unsaved}</p>}
        <button type="button" class="button button--quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
}
