import type { DraftReview } from '../model/draft.js';
import type { Protocol } from '../model/protocol.js';
import type { Language } from '../model/settings.js';
import { channels, type Page } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { touchpointWords } from '../text/touchpoint.js';

interface Props {
  language: Language;
  protocol: Protocol;
  page: Page | null;
  review: DraftReview;
  onChange: (changes: Partial<DraftReview>) => void;
}

/** Where it happened: the page, the phase of the journey and the channel, filled in by themselves and changed with one choice. */
export function TouchpointPlace({ language, protocol, page, review, onChange }: Props) {
  const words = ratingFormWords[language];
  const { phase, channel } = review;
  // A phase that the study no longer has stays to be read.
  const phases = [...new Set([...protocol.phases, ...(phase === null ? [] : [phase])])];
  return (
    <div class="touchpoint-place">
      <span class="touchpoint-place-page" title={page?.address}>
        {page === null ? words.offline : readableAddress(page.address)}
      </span>
      {phases.length > 0 && (
        <label class="touchpoint-chip">
          <select
            aria-label={words.phase}
            aria-keyshortcuts={words.phaseKey}
            value={phase ?? ''}
            onChange={({ currentTarget }) => onChange({ phase: currentTarget.value || null })}
          >
            <option value="">{words.noPhase}</option>
            {phases.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
          <kbd title={words.phaseKeyHint}>{words.phaseKey}</kbd>
        </label>
      )}
      <label class="touchpoint-chip">
        <select
          aria-label={words.channel}
          required
          value={channel ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = channels.find((each) => each === currentTarget.value) ?? channel;
            onChange({ channel: chosen, stars: chosen === 'review_site' ? review.stars : null });
          }}
        >
          {channel === null && <option value="">{words.chooseChannel}</option>}
          {channels.map((each) => (
            <option key={each} value={each}>
              {touchpointWords[language].channels[each]}
            </option>
          ))}
        </select>
      </label>
      {channel === 'review_site' && (
        <label class="touchpoint-chip">
          <span aria-hidden="true">★</span>
          <input
            type="number"
            aria-label={words.stars}
            min={0}
            max={5}
            step={0.1}
            placeholder="0–5"
            defaultValue={review.stars ?? ''}
            onInput={({ currentTarget: { value, validity } }) =>
              onChange({ stars: value === '' || !validity.valid ? null : Number(value) })
            }
          />
        </label>
      )}
    </div>
  );
}

/** An address as people read it within one site: its path; at the front door the host without `www.`. */
function readableAddress(address: string): string {
  const { host, origin } = new URL(address);
  return address.slice(origin.length).replace(/^\/$/, '') || host.replace(/^www\./, '');
}
