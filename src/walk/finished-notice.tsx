import { journeyHash } from '../messages/dashboard-hash.js';
import { openDashboard } from '../messages/open-dashboard.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { walkWords } from '../text/walk.js';
import { WalkHead } from './walk-head.js';

interface Props {
  language: Language;
  journey: Journey;
  onNext: () => void;
}

/** The journey is locked: where to read it. */
export function FinishedNotice({ language, journey, onNext }: Props) {
  const words = walkWords[language];
  const count = journey.touchpoints.filter(({ deletedAt }) => deletedAt === null).length;
  return (
    <section class="walk-notice">
      <WalkHead title={journey.brand.name} />
      <p role="status">{words.finished(count)}</p>
      <div class="walk-buttons">
        <button type="button" class="walk-primary" onClick={() => void openDashboard(journeyHash(journey.id))}>
          {words.openReport}
        </button>
        <button type="button" class="walk-link" onClick={onNext}>
          {words.startNext}
        </button>
      </div>
    </section>
  );
}
