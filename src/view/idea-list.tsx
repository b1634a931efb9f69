import type { IdeaEffect } from '../measure/idea-effects.js';
import type { Language } from '../model/settings.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { MethodLink } from './method-link.js';
import { writeIdeaEffect } from './write-idea-effect.js';

interface Properties {
  effects: readonly IdeaEffect[];
  /** What each idea says, by its id. */
  ideas: Readonly<Record<string, string>>;
  language: Language;
}

/** Ideas with what changed at their touchpoint type from one round to the next. */
export function IdeaList({ effects, ideas, language }: Properties) {
  const words = reportComparisonWords[language];
  if (effects.length === 0) return null;
  return (
    <section class="idea-list">
      <h4>
        {words.ideas}
        <MethodLink anchor="ideas" language={language} />
      </h4>
      <p class="report-small">{words.ideasLead}</p>
      <ul>
        {effects.map((effect) => (
          <li key={`${effect.idea}\n${effect.brand}\n${effect.after}`}>
            <p>
              <b>{ideas[effect.idea] ?? effect.type ?? words.wholeJourney}</b>{' '}
              <span class="report-small">
                {[
                  words.ideaKinds[effect.kind],
                  words.ideaStatuses[effect.status],
                  effect.type ?? words.wholeJourney,
                ].join(' · ')}
              </span>
            </p>
            <p>{writeIdeaEffect(effect, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
