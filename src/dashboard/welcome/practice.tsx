import { useEffect, useRef, useState } from 'preact/hooks';
import { isPain, isWow } from '../../measure/moment.js';
import { exampleId } from '../../model/example.js';
import type { Protocol } from '../../model/protocol.js';
import { emptyRating, type Rating } from '../../model/rating.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { emptyReview } from '../../model/touchpoint.js';
import { welcomeWords } from '../../text/welcome.js';
import { RatingCard } from '../../view/rating-card.js';

/** A quick journey's form: of no study. */
const protocol: Protocol = {
  phases: [],
  types: [],
  easilyMissed: [],
  annoyances: [],
  promises: [],
  withoutStaff: false,
  earlier: [],
};

/** The real rating form on a page that does not exist; what is filled in goes nowhere. */
export function Practice({ language }: { language: Language }) {
  const words = welcomeWords[language];
  const [open, setOpen] = useState(false);
  const [rated, setRated] = useState<Rating | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const shown = useRef(open);
  useEffect(() => {
    if (shown.current === open) return;
    shown.current = open;
    // What had the focus went away with the card.
    if (open) card.current?.scrollIntoView({ block: 'nearest' });
    else button.current?.focus();
  }, [open]);
  const page = { address: 'https://lichtvink.example/checkout', title: words.practisePage };
  return (
    <>
      {open && (
        <div ref={card} class="welcome-page__card">
          <RatingCard
            language={language}
            brand={words.practiseShop}
            sequence={1}
            draft={{
              touchpoint: exampleId(3),
              page,
              visit: null,
              happenedAt: formatTime(new Date()),
              review: { ...emptyReview, type: words.practisePage },
            }}
            protocol={protocol}
            saved={false}
            onChange={() => {}}
            onSave={async ({ rating }) => {
              setRated(rating);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </div>
      )}
      <p role="status">{!open && rated !== null && `${words.practised} ${words[verdictOf(rated)]}`}</p>
      {!open && (
        <p>
          <button
            ref={button}
            type="button"
            class={rated ? 'button' : 'button button--primary'}
            onClick={() => setOpen(true)}
          >
            {rated ? words.practiseAgain : words.practiseNow}
          </button>
        </p>
      )}
    </>
  );
}

function verdictOf(rating: Rating): 'practisedPain' | 'practisedWow' | 'practisedNothing' | 'practisedPlain' {
  if (isPain(rating)) return 'practisedPain';
  if (isWow(rating)) return 'practisedWow';
  return JSON.stringify(rating) === JSON.stringify(emptyRating) ? 'practisedNothing' : 'practisedPlain';
}
