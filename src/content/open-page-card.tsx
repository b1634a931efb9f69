import { render } from 'preact';
import type { Reply } from '../messages/message-map.js';
import { RefusedError } from '../messages/send-message.js';
import type { Draft } from '../model/draft.js';
import { parse } from '../model/parse.js';
import type { Language } from '../model/settings.js';
import { reviewSchema } from '../model/touchpoint.js';
import { cardWords } from '../text/card.js';
import { explainError } from '../text/errors.js';
import { keepLatest } from '../view/keep-latest.js';
import { RatingCard } from '../view/rating-card.js';
import { CardEvidence } from './card-evidence.js';
import { createCardHost } from './card-host.js';
import { keepCard } from './card-keeper.js';
import { keepFocus } from './focus-keeper.js';
import { isInSight, type Press } from './hit-test.js';
import type { PageState } from './page-state.js';
import { SleptError, sendFromPage } from './send-from-page.js';
import { takeEvent } from './take-event.js';

/** Opens the card for the visit that is going on; it closes on Escape and after saving, and its draft stays kept. */
export async function openPageCard(state: PageState, visit: string): Promise<void> {
  const card = await sendFromPage('fillCard', { visit });
  // Pressed twice before the answer came: one card is enough.
  if (state.card) return;
  const cardHost = createCardHost();
  const { host, root, place, remove } = cardHost;
  const focus = keepFocus(host, root);
  let press: Press = null;

  const close = (): void => {
    keeper.stop();
    focus.giveBack();
    remove();
    render(null, root);
    state.card = null;
  };
  const keeper = keepCard(cardHost, focus.take, () => {
    state.removed = true;
    close();
  });
  state.card = {
    host,
    takeEvent: (event) => {
      if (event.type === 'toggle') keeper.check();
      if (event.type === 'keydown') press = null;
      if (event instanceof MouseEvent && event.type === 'click' && event.detail > 0) press = event;
      focus.follow(event);
      takeEvent(event, root);
    },
    hides: focus.hides,
    focus: focus.take,
  };
  place();
  const inSight = (): boolean => {
    const seen = isInSight(host, press);
    if (!seen) keeper.raise();
    return seen;
  };
  render(<PageCard card={card} visit={visit} inSight={inSight} onClose={close} />, root);
}

interface Props {
  card: Reply<'fillCard'>;
  visit: string;
  /** Whether the reviewer saw the card when last pressing something. */
  inSight: () => boolean;
  onClose: () => void;
}

function PageCard({ card: { draft, saved, brand, sequence, language, protocol }, visit, inSight, onClose }: Props) {
  const { touchpoint } = draft;
  // A draft that could not be kept is still in the card; saving it will say what is wrong.
  const keeper = keepLatest(
    (review: Draft['review']) => sendFromPage('keepDraft', { visit, touchpoint, review }).then(() => {}),
    () => {},
  );
  return (
    <RatingCard
      language={language}
      brand={brand}
      sequence={sequence}
      protocol={protocol}
      draft={draft}
      saved={saved}
      onChange={keeper.keep}
      onSave={async (review) => {
        if (!inSight()) throw new Error(cardWords[language].covered);
        await keeper.settled();
        await sendFromPage('rateTouchpoint', { visit, touchpoint, review: parse(reviewSchema, review) }).catch(
          (error: unknown) => {
            throw new Error(explain(error, language));
          },
        );
        onClose();
      }}
      onClose={onClose}
      evidence={(review, change) => (
        <CardEvidence language={language} visit={visit} review={review} onChange={change} />
      )}
    />
  );
}

function explain(error: unknown, language: Language): string {
  if (error instanceof RefusedError) return explainError(error.code, language);
  // No answer at all: the extension was updated or removed under this page.
  return error instanceof SleptError ? cardWords[language].slept : cardWords[language].orphaned;
}
