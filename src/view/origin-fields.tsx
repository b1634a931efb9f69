import type { DraftReview } from '../model/draft.js';
import type { Language } from '../model/settings.js';
import { channels, ownerships, type Review } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { touchpointWords } from '../text/touchpoint.js';
import { RadioRow } from './radio-row.js';

interface Props {
  language: Language;
  review: Pick<DraftReview, 'ownership' | 'preferredChannel' | 'channel'>;
  onChange: (changes: Partial<Review>) => void;
}

/** Whose touchpoint it is, and through which channel the customer would rather have gone. */
export function OriginFields({ language, review: { ownership, preferredChannel, channel }, onChange }: Props) {
  const words = ratingFormWords[language];
  return (
    <>
      <label class="rating-form-field">
        <span>{words.preferredChannel}</span>
        <select
          value={preferredChannel ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ preferredChannel: channels.find((each) => each === currentTarget.value) ?? null })
          }
        >
          <option value="">{words.noPreference}</option>
          {channels
            .filter((each) => each !== channel || each === preferredChannel)
            .map((each) => (
              <option key={each} value={each}>
                {touchpointWords[language].channels[each]}
              </option>
            ))}
        </select>
      </label>
      <RadioRow
        name="ownership"
        legend={words.ownership}
        choices={ownerships.map((each) => ({ value: each, label: words.ownerships[each] }))}
        chosen={ownership}
        onChoose={(chosen) => onChange({ ownership: chosen })}
        onClear={() => onChange({ ownership: null })}
      />
    </>
  );
}
