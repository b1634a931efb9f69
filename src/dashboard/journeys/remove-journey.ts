import { sendMessage } from '../../messages/send-message.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { markJourneyDeleted } from '../../store/journeys.js';
import { dashboardWords } from '../../text/dashboard.js';
import type { Actions } from '../undo.js';

/** Deletes a journey and offers to take that back. A running one stops first and comes back paused. */
export function removeJourney({ id, brand }: Journey, language: Language, { remove }: Actions): void {
  const now = () => formatTime(new Date());
  const mark = async (deletedAt: string | null) => {
    await markJourneyDeleted(id, deletedAt, now());
    // It is deleted whether or not the background hears of it: that looks at the store at its next event anyway.
    void sendMessage('followJourney', null).catch(() => {});
  };
  remove(() => mark(now()), {
    message: dashboardWords[language].journeyDeleted(brand.name),
    takeBack: () => mark(null),
  });
}
