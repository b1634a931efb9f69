import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Properties {
  title: string;
  /** What the button that closes it is called. */
  close: string;
  /** What is said before something that was filled in is lost; null where nothing would be. */
  unsaved?: string | null;
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A sheet over the screen; the focus stays in it until it is closed. Escape and its cross close it, unless that would lose
 * something: then it says so, and only the cross still does.
 */
export function Modal({ title, close, unsaved = null, onClose, children }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [warned, setWarned] = useState(false);
  const isWarning = warned && unsaved !== null;
  useEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    // Where writing or reading begins: on the cross the first space that is typed would close it.
    (sheet?.querySelector<HTMLElement>('[autofocus]') ?? heading.current)?.focus();
    // Closed before it is gone, it gives the focus back to where it was.
    return () => sheet?.close();
  }, []);
  const leave = () => (unsaved === null ? dialog.current?.close() : setWarned(true));
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-label={title}
      closedby="none"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        leave();
      }}
      onClose={({ currentTarget }) => currentTarget.isConnected && onClose()}
    >
      <div class="modal__head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="modal__close"
          aria-label={close}
          onClick={() => (isWarning ? dialog.current?.close() : leave())}
        >
          <span aria-hidden="true">✕</span>
        </button>
        {isWarning && (
          <p class="modal__unsaved" role="alert">
            {unsaved}
          </p>
        )}
      </div>
      <div class="modal__body">{children}</div>
    </dialog>
  );
}
