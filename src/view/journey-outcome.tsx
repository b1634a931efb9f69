import type { ComponentChildren } from 'preact';
import type { Outcome } from '../model/closing.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';
import { ClosingAnswers } from './closing-answers.js';

interface Properties {
  journey: Journey;
  language: Language;
  action?: ComponentChildren;
}

const glyphs: Record<Outcome | 'unknown', string> = { yes: '✓', partly: '◐', no: '✕', unknown: '–' };

/** Goals and whether they were reached, before any score, so that a brand cannot hide behind what was never answered; and what was asked at the end. */
export function JourneyOutcome({ journey, language, action }: Properties) {
  const words = journeyReportWords[language];
  if (journey.goals.length === 0 && journey.closing === null && journey.expectation === '' && !action) return null;
  return (
    <section class="journey-outcome">
      {journey.goals.length > 0 && (
        <div>
          <h2>{words.goals}</h2>
          <ul>
            {journey.goals.map(({ text, reached }) => (
              <li key={text}>
                <span class={`journey-outcome__reached journey-outcome__reached--${reached ?? 'unknown'}`}>
                  <span class="journey-outcome__glyph" aria-hidden="true">
                    {glyphs[reached ?? 'unknown']}
                  </span>{' '}
                  {words.outcomes[reached ?? 'unknown']}
                </span>{' '}
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {journey.expectation !== '' && (
        <div>
          <h2>{words.expectationBefore}</h2>
          <p class="journey-outcome__words">{journey.expectation}</p>
        </div>
      )}
      <ClosingAnswers journey={journey} language={language} />
      {action && <div class="journey-outcome__action">{action}</div>}
    </section>
  );
}
