import type { Hint } from '../measure/review-hints.js';
import type { Language } from '../model/settings.js';
import { hintWords } from '../text/hints.js';

/** What an editor would ask about one touchpoint, with the words it is about. */
export function HintList({ hints, language }: { hints: readonly Hint[]; language: Language }) {
  const words = hintWords[language];
  if (hints.length === 0) return null;
  return (
    <ul class="hint-list" aria-label={words.title}>
      {hints.map(({ kind, excerpt }) => (
        <li key={`${kind} ${excerpt}`}>
          {excerpt !== '' && <q>{excerpt}</q>} {words.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}
