import { v7 as newIdentifier } from 'uuid';
import { type Change, reverse } from '../../model/amend.js';
import type { Amendment } from '../../model/amendment.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { amendJourney } from '../../store/amendments.js';
import { StoreError } from '../../store/store-error.js';
import { amendmentWords } from '../../text/amendments.js';
import { explainError } from '../../text/errors.js';
import { nameAmended } from '../../view/amendment-list.js';
import type { Actions } from '../undo.js';

interface Wish extends Pick<Amendment, 'touchpoint' | 'reason'> {
  /** Null: nothing was changed. */
  change: Change | null;
}

/**
 * Amends a journey and offers to amend it back. Rejects with an error whose message is for the reviewer, and then nothing
 * was changed.
 */
export async function saveAmendment(journey: Journey, wish: Wish, language: Language, actions: Actions): Promise<void> {
  const { touchpoint, change, reason } = wish;
  const words = amendmentWords[language];
  if (change === null) throw new Error(words.unchanged);
  const write = (change: Change, reason: string): Promise<Journey> =>
    amendJourney(journey.id, { id: newIdentifier(), at: formatTime(new Date()), touchpoint, reason, ...change });
  try {
    await write(change, reason);
  } catch (error) {
    throw new Error(explainError(error instanceof StoreError ? error.refusal : 'unknown', language), { cause: error });
  }
  actions.offer({
    message: touchpoint === null ? words.endSaved : words.saved(nameAmended(journey, { touchpoint }, language)),
    takeBack: () => write(reverse(change), words.takenBack(reason)),
  });
}
