import type { ComponentChildren } from 'preact';
import type { Outcome } from '../model/closing.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';

interface Properties {
  journey: Journey;
  language: Language;
  action?: ComponentChildren;
}

const glyphs: Record<Outcome | 'unknown', string> = { yes: '✓', partly: '◐', no: '✕', unknown: '–' };

/** Goals and whether they were reached, before any score, so that a brand cannot hide behind what was never answered. */
export function JourneyOutcome({ journey, language, action }: Properties) {
  const words = journeyReportWords[language];
  const overall = journey.closing?.overall ?? null;
  if (journey.goals.length === 0 && overall === null && journey.expectation === '' && !action) return null;
  return (
    <section class="journey-outcome">
      {journey.goals.length > 0 && (
        <div>
          <h2>{words.goals}</h2>
          <ul>
            {journey.goals.map(({ text, reached }) => (
              <li key={text}>
                <span class={`journey-outcome__reached journey-outcome__reached--${reached ?? 'unknown'}`}>
                  <span aria-hidden="true">{glyphs[reached ?? 'unknown']} </span>
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
      {overall !== null && (
        <div>
          <h2>{words.overall}</h2>
          <p>{words.outOfSeven(String(overall))}</p>
        </div>
      )}
      {action && <div class="journey-outcome__action">{action}</div>}
    </section>
  );
}
