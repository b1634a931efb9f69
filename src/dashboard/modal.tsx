import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Properties {
  title: string;
  /** What the button that closes it is called. */
  close: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A sheet over the screen. Escape and its cross close it; the focus stays in it until then. */
export function Modal({ title, close, onClose, children }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    // Closed before it is gone, it gives the focus back to where it was.
    return () => sheet?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-label={title}
      onClose={({ currentTarget }) => currentTarget.isConnected && onClose()}
    >
      <div class="modal__head">
        <h2>{title}</h2>
        <button type="button" class="modal__close" aria-label={close} onClick={() => dialog.current?.close()}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <div class="modal__body">{children}</div>
    </dialog>
  );
}
