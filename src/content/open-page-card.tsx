import { render } from 'preact';
import { RefusedError } from '../messages/ask-background.js';
import type { Reply } from '../messages/message-map.js';
import type { DraftReview } from '../model/draft.js';
import { parse } from '../model/parse.js';
import type { Language } from '../model/settings.js';
import { type Pin, reviewSchema } from '../model/touchpoint.js';
import { cardWords } from '../text/card.js';
import { explainError } from '../text/errors.js';
import evidenceStyles from '../view/evidence-fields.css?inline';
import { keepLatest } from '../view/keep-latest.js';
import ratingCardStyles from '../view/rating-card.css?inline';
import { RatingCard } from '../view/rating-card.js';
import ratingFormStyles from '../view/rating-form.css?inline';
import tokens from '../view/tokens.css?inline';
import cardStyles from './card.css?inline';
import { CardEvidence } from './card-evidence.js';
import { createCardHost } from './card-host.js';
import { keepCard } from './card-keeper.js';
import { keepFocus } from './focus-keeper.js';
import { isHittable, isInSight, type Press } from './hit-test.js';
import type { PageState } from './page-state.js';
import { sendFromPage } from './send-from-page.js';
import { takeEvent } from './take-event.js';
import { SleptError } from './until-waking.js';

const styles = [tokens, ratingFormStyles, ratingCardStyles, evidenceStyles, cardStyles];

/**
 * Opens the card for the visit that is going on, with what was pointed at just now, if anything; it closes on Escape and
 * after saving, and at once where the page leaves it no room; its draft stays kept.
 */
export async function openPageCard(state: PageState, visit: string, pointed: Pin | null): Promise<void> {
  const filled = await sendFromPage('fillCard', { visit });
  const card = pointed ? await addPin(filled, visit, pointed) : filled;
  // Pressed twice before the answer came: one card is enough.
  if (state.card) return;
  const cardHost = createCardHost(styles);
  const { host, root, place, remove } = cardHost;
  const focus = keepFocus(host, root, 'input[type=radio]');
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
    isUsable: () => isHittable(host, null),
  };
  place();
  const inSight = (): boolean => {
    const seen = isInSight(host, press);
    if (!seen) keeper.raise();
    return seen;
  };
  const point = async (): Promise<void> => {
    await sendFromPage('loadPicker', { visit });
    close();
    await openPageCard(state, visit, (await state.picker?.(card.language)) ?? null);
  };
  render(<PageCard card={card} visit={visit} inSight={inSight} onClose={close} onPoint={point} />, root);
  // One that nobody can press or write in would only be in the way; its draft is in the popup.
  if (!state.card.isUsable()) close();
}

async function addPin({ draft, ...card }: Reply<'fillCard'>, visit: string, pin: Pin): Promise<Reply<'fillCard'>> {
  const pins = [...draft.review.pins.filter(({ selector }) => selector !== pin.selector), pin];
  const review = { ...draft.review, pins };
  // It is in the card, also where it could not be kept.
  await sendFromPage('keepDraft', { visit, touchpoint: draft.touchpoint, review }).catch(() => {});
  return { ...card, draft: { ...draft, review } };
}

interface Props {
  card: Reply<'fillCard'>;
  visit: string;
  /** Whether the reviewer saw the card when last pressing something. */
  inSight: () => boolean;
  onClose: () => void;
  /** Closes the card while the reviewer points at a part of the page. */
  onPoint: () => Promise<void>;
}

function PageCard({ card, visit, inSight, onClose, onPoint }: Props) {
  const { draft, saved, brand, sequence, language, protocol } = card;
  const { touchpoint } = draft;
  // A draft that could not be kept is still in the card; saving it will say what is wrong.
  const keeper = keepLatest(
    (review: DraftReview) => sendFromPage('keepDraft', { visit, touchpoint, review }).then(() => {}),
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
        <CardEvidence
          language={language}
          visit={visit}
          review={review}
          onChange={change}
          onPoint={() => keeper.settled().then(onPoint)}
        />
      )}
    />
  );
}

function explain(error: unknown, language: Language): string {
  if (error instanceof RefusedError) return explainError(error.code, language);
  // No answer at all: the extension was updated or removed under this page.
  return error instanceof SleptError ? cardWords[language].slept : cardWords[language].orphaned;
}
