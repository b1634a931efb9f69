import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { closingWords } from '../text/closing.js';

interface Props {
  language: Language;
  journey: Journey;
  study: Study;
  /** The reviewer met one of them after all. */
  onMet: (type: string) => void;
}

/** Reminds of touchpoints that are easily missed and that this journey does not have. */
export function MissedReminder({ language, journey, study, onMet }: Props) {
  const words = closingWords[language];
  const met = journey.touchpoints.filter(({ deletedAt }) => deletedAt === null).map(({ type }) => type.toLowerCase());
  const missed = study.easilyMissed.filter((name) => !met.includes(name.toLowerCase()));
  if (missed.length === 0) return null;
  return (
    <section class="walk-hint-box">
      <h2 class="walk-subhead">{words.missedTitle}</h2>
      <p>{words.missedLead}</p>
      <ul class="walk-chips">
        {missed.map((name) => (
          <li key={name}>
            <button type="button" class="walk-secondary" onClick={() => onMet(name)}>
              + {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
