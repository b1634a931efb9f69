import { useMemo } from 'preact/hooks';
import { sendMessage } from '../messages/send-message.js';
import type { Draft, DraftPlace } from '../model/draft.js';
import type { Language } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import { keepDraft, rateTouchpoint } from '../store/touchpoints.js';
import { keepLatest } from '../view/keep-latest.js';
import { explainStoreError } from './explain-store-error.js';

/** Where popup and panel bring the drafts of a journey. */
export interface RatingDesk {
  /** `place`: where it is kept, if not with its page. */
  keep: (draft: Draft, place?: DraftPlace) => void;
  /** Settles when all that was brought to be kept is kept. */
  settled: () => Promise<void>;
  /** Resolves once the rating is on the disk; rejects with an error whose message is for the reviewer. */
  save: (draft: Draft) => Promise<void>;
}

/** The desk of one journey. */
export function useRatingDesk(journey: string, language: Language): RatingDesk {
  return useMemo(() => {
    // A draft that could not be kept is still in the form; saving it will say what is wrong.
    const keeper = keepLatest<{ draft: Draft; place: DraftPlace }>(
      ({ draft, place }) => keepDraft(journey, draft, place),
      () => {},
    );
    return {
      keep: (draft, place = draft.page) => keeper.keep({ draft, place }),
      settled: keeper.settled,
      save: async (draft) => {
        // A draft kept after the rating was saved would come back as if it were not.
        await keeper.settled();
        try {
          await rateTouchpoint(journey, draft, formatTime(new Date()));
        } catch (error) {
          throw new Error(explainStoreError(error, language), { cause: error });
        }
        // It is saved whether or not the background hears of it: that looks at the store at its next event anyway.
        await sendMessage('followJourney', null).catch(() => {});
      },
    };
  }, [journey, language]);
}
