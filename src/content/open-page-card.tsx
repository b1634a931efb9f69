import { render } from 'preact';
import type { Reply } from '../messages/message-map.js';
import { RefusedError, sendMessage } from '../messages/send-message.js';
import type { Draft } from '../model/draft.js';
import { parse } from '../model/parse.js';
import type { Language } from '../model/settings.js';
import { reviewSchema } from '../model/touchpoint.js';
import { cardWords } from '../text/card.js';
import { explainError } from '../text/errors.js';
import { keepLatest } from '../view/keep-latest.js';
import { RatingCard } from '../view/rating-card.js';
import { addCardHost } from './card-host.js';
import type { PageState } from './page-state.js';
import { takeEvent } from './take-event.js';

/** Opens the card for the visit that is going on; it closes on Escape and after saving, and its draft stays kept. */
export async function openPageCard(state: PageState, visit: string): Promise<void> {
  const card = await sendMessage('fillCard', { visit });
  // Pressed twice before the answer came: one card is enough.
  if (state.card) return;
  const { host, root, remove } = addCardHost();

  const close = (): void => {
    render(null, root);
    state.card = null;
    remove();
  };
  state.card = {
    host,
    takeEvent: (event) => takeEvent(event, root),
    focus: () => root.querySelector<HTMLElement>('input[type=radio]')?.focus(),
  };
  render(<PageCard card={card} visit={visit} onClose={close} />, root);
}

interface Props {
  card: Reply<'fillCard'>;
  visit: string;
  onClose: () => void;
}

function PageCard({ card: { draft, saved, brand, sequence, language }, visit, onClose }: Props) {
  const { touchpoint } = draft;
  // A draft that could not be kept is still in the card; saving it will say what is wrong.
  const keeper = keepLatest(
    (review: Draft['review']) => sendMessage('keepDraft', { visit, touchpoint, review }).then(() => {}),
    () => {},
  );
  return (
    <RatingCard
      language={language}
      brand={brand}
      sequence={sequence}
      draft={draft}
      saved={saved}
      onChange={keeper.keep}
      onSave={async (review) => {
        await keeper.settled();
        await sendMessage('rateTouchpoint', { visit, touchpoint, review: parse(reviewSchema, review) }).catch(
          (error: unknown) => {
            throw new Error(explain(error, language));
          },
        );
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function explain(error: unknown, language: Language): string {
  // No answer at all: the extension was updated or removed under this page.
  return error instanceof RefusedError ? explainError(error.code, language) : cardWords[language].orphaned;
}
