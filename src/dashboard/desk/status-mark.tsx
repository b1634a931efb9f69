import { isAmendedSinceApproval } from '../../model/edit-journey.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { dashboardWords } from '../../text/dashboard.js';
import { deskWords } from '../../text/desk.js';

/** How far a journey is; once an editor looks at it, where it stands on the desk. */
export function StatusMark({ journey, language }: { journey: Journey; language: Language }) {
  const { state, editing } = journey;
  const words = deskWords[language];
  if (editing === null) return <span class={`state state--${state}`}>{dashboardWords[language].states[state]}</span>;
  return (
    <>
      <span class={`state state--${editing.status}`}>{words.statuses[editing.status]}</span>
      {isAmendedSinceApproval(journey) && <span class="state__remark"> {words.amendedSince}</span>}
    </>
  );
}
