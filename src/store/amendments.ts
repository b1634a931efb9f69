import { amend } from '../model/amend.js';
import { type Amendment, amendmentSchema } from '../model/amendment.js';
import type { Journey } from '../model/journey.js';
import { parse } from '../model/parse.js';
import { keepAttachments } from './attachments.js';
import { changeJourney } from './journeys.js';
import { StoreError } from './store-error.js';

/**
 * Changes a finished journey, with the old values, the time and the reason written beside it. Throws `not_finished` while
 * the journey can be changed without, and `amended_elsewhere` when the same fields were changed in another window.
 */
export function amendJourney(id: string, amendment: Amendment): Promise<Journey> {
  const checked = parse(amendmentSchema, amendment);
  return changeJourney(
    id,
    async (journey, transaction) => {
      if (journey.state !== 'finished') throw new StoreError('not_finished');
      const amended = amend(journey, checked);
      if (!amended) throw new StoreError('amended_elsewhere');
      // What it lets go of stays: the amendment still names it, and can be taken back.
      await keepAttachments(id, checked.after.attachments ?? [], transaction);
      return amended;
    },
    ['finished'],
  );
}
