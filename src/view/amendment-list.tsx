import type { ComponentChildren } from 'preact';
import type { Amendment } from '../model/amendment.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { amendmentWords } from '../text/amendments.js';
import { AmendmentNotes } from './amendment-notes.js';

/** What a screen lets one do with an amendment; a report on paper has none. */
export type AmendmentAction = (amendment: Amendment) => ComponentChildren;

interface Properties {
  journey: Journey;
  language: Language;
  action?: AmendmentAction | undefined;
}

/** Everything that was changed after the journey was finished, in order, also of touchpoints that are gone. */
export function AmendmentList({ journey, language, action }: Properties) {
  const words = amendmentWords[language];
  if (journey.amendments.length === 0) return null;
  return (
    <section class="amendment-list">
      <h2>{words.title}</h2>
      <p class="report-quiet">{words.lead}</p>
      <ol>
        {journey.amendments.map((amendment) => (
          <li key={amendment.id}>
            <b>{nameAmended(journey, amendment, language)}</b>
            <AmendmentNotes amendments={[amendment]} language={language} />
            {action?.(amendment)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The touchpoint that an amendment is about, as it is called now; or the end of the journey. */
export const nameAmended = (
  journey: Journey,
  { touchpoint }: Pick<Amendment, 'touchpoint'>,
  language: Language,
): string => journey.touchpoints.find(({ id }) => id === touchpoint)?.type ?? amendmentWords[language].theEnd;
