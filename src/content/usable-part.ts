/**
 * The only part of the page that can be used now, if there is one: the modal dialog on top of all others, else the
 * element in fullscreen. The browser makes everything outside it inert.
 */
export function usablePart(): Element | null {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  // The browser does not tell in what order they were opened, but under the top one nothing can be hit.
  const top = dialogs.findLast((dialog) => hitAtCentre(dialog)?.closest('dialog:modal') === dialog) ?? dialogs.at(-1);
  if (top) return top;
  const { fullscreenElement } = document;
  // Inside a film or a frame no card can be shown.
  return fullscreenElement?.matches('video, audio, iframe, frame, img, canvas, object, embed')
    ? null
    : fullscreenElement;
}

function hitAtCentre(dialog: Element): Element | null {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
}
