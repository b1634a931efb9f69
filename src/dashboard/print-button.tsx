import type { Language } from '../model/settings.js';
import { exportWords } from '../text/export.js';

/** Prints what is on the screen; every browser can save it as PDF there. */
export function PrintButton({ language }: { language: Language }) {
  return (
    <button type="button" class="button" onClick={() => print()}>
      {exportWords[language].print}
    </button>
  );
}
