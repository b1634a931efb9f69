import type { Amendment } from '../model/amendment.js';
import type { Language } from '../model/settings.js';
import { amendmentWords } from '../text/amendments.js';
import { ChangedFields } from './changed-fields.js';
import { formatClock, formatDay } from './format-time.js';

/** What was changed of one touchpoint after the journey was finished, when and why. */
export function AmendmentNotes({ amendments, language }: { amendments: readonly Amendment[]; language: Language }) {
  const words = amendmentWords[language];
  return (
    <>
      {amendments.map((amendment) => (
        <div key={amendment.id} class="amendment-note">
          <p>{words.amended(formatDay(amendment.at, language), formatClock(amendment.at), amendment.reason)}</p>
          <ChangedFields change={amendment} language={language} />
        </div>
      ))}
    </>
  );
}
