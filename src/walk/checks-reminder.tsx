import { checksToAsk, isAnswered } from '../model/complete-review.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import { closingWords } from '../text/closing.js';

interface Props {
  language: Language;
  journey: Journey;
  study: Study;
  onOpen: (touchpoint: Touchpoint) => void;
}

/** Names the touchpoints whose checks were passed over, to be answered while the journey is not locked yet. */
export function ChecksReminder({ language, journey, study, onOpen }: Props) {
  const words = closingWords[language];
  const open = touchpointsInOrder(journey)
    .map((touchpoint) => ({
      touchpoint,
      count: checksToAsk(study, touchpoint).filter((check) => !isAnswered(check)).length,
    }))
    .filter(({ count }) => count > 0);
  if (open.length === 0) return null;
  return (
    <section class="walk-hint-box">
      <h2 class="walk-subhead">{words.checksTitle(open.reduce((sum, { count }) => sum + count, 0))}</h2>
      <p>{words.checksLead}</p>
      <ul class="walk-chips">
        {open.map(({ touchpoint, count }) => (
          <li key={touchpoint.id}>
            <button type="button" class="walk-secondary" onClick={() => onOpen(touchpoint)}>
              {touchpoint.type} ({count})
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
