import type { ComponentChildren } from 'preact';
import type { Draft, DraftReview } from '../model/draft.js';
import type { Protocol } from '../model/protocol.js';
import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { ratingCardWords } from '../text/rating-card.js';
import { type FormPart, RatingForm } from './rating-form.js';

interface Props {
  language: Language;
  brand: string;
  /** Place of the touchpoint in its journey, from 1. */
  sequence: number;
  draft: Draft;
  protocol: Protocol;
  saved: boolean;
  onChange: (review: DraftReview) => void;
  onSave: (review: Review) => Promise<void>;
  onClose?: () => void;
  /** Shows what was rated so far; absent where there is no room for it. */
  onRated?: () => void;
  /** Evidence, under the note. */
  evidence?: FormPart;
  /** Notices between head and form. */
  children?: ComponentChildren;
}

/** The rating form under the head that says what is being rated. */
export function RatingCard({ brand, sequence, draft, protocol, onClose, onRated, children, ...form }: Props) {
  const { language, saved } = form;
  const words = ratingCardWords[language];
  const listed = onRated && protocol.earlier.length > 0;
  return (
    <section class="rating-card" aria-label={words.title} lang={language}>
      <header class="rating-card-head">
        <span class="rating-card-mark" aria-hidden="true" />
        <h1>{brand}</h1>
        <span class="rating-card-sequence">
          {/* Beside the list of all there is no room for both. */}
          {!(saved && listed) && words.sequence(sequence)}
          {saved && <span class="rating-card-saved">{words.saved}</span>}
        </span>
        {listed && (
          <button type="button" class="rating-card-rated" title={words.ratedHint} onClick={onRated}>
            {words.rated(protocol.earlier.length)}
          </button>
        )}
        {onClose && (
          <button
            type="button"
            class="rating-card-close"
            aria-label={words.close}
            title={words.close}
            onClick={onClose}
          >
            ×
          </button>
        )}
      </header>
      {children}
      <RatingForm
        key={draft.touchpoint}
        {...form}
        review={draft.review}
        page={draft.page}
        protocol={{ ...protocol, earlier: protocol.earlier.filter((each) => each.sequence < sequence) }}
        {...(onClose ? { onClose } : {})}
      />
    </section>
  );
}
