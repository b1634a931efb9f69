import type { Language } from '../model/settings.js';
import type { Pin } from '../model/touchpoint.js';
import { evidenceWords } from '../text/evidence.js';

/** What lies over the page while the reviewer points at a part of it. */
export interface PickerScreen {
  /** Outlines a part of the page and says what it is; nothing when there is none. */
  show: (part: Element | null, pin: Pin | null) => void;
}

/** Draws the frame, the words about it, and the button to stop. */
export function drawPicker(root: ShadowRoot, language: Language): PickerScreen {
  const words = evidenceWords[language];
  const picker = make('div', 'picker');
  picker.lang = language;
  picker.tabIndex = 0;
  picker.role = 'application';
  picker.ariaLabel = words.pointing;
  const frame = make('div', 'picker-frame');
  const bar = make('div', 'picker-bar');
  const how = make('p', 'picker-how');
  how.textContent = words.pointing;
  const name = make('p', 'picker-name');
  name.role = 'status';
  const stop = make('button', 'picker-stop');
  stop.textContent = words.stopPointing;
  // Escape does the same, and Tab walks through the page.
  stop.tabIndex = -1;
  bar.append(name, how, stop);
  picker.append(frame, bar);
  root.append(picker);

  return {
    show: (part, pin) => {
      frame.hidden = !part;
      name.textContent = pin && (pin.name || pin.quote || pin.selector);
      if (!part) return;
      const { left, top, width, height } = part.getBoundingClientRect();
      Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    },
  };
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, part: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = part;
  return element;
}
