import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sendMessage } from '../messages/send-message.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import { pauseJourney } from '../store/journeys.js';
import { readDraft } from '../store/touchpoints.js';
import { ratingCardWords } from '../text/rating-card.js';
import { walkWords } from '../text/walk.js';
import type { CurrentTab } from './current-tab.js';
import { isOpenPage } from './describe-page.js';
import { explainStoreError } from './explain-store-error.js';
import { openPanel } from './open-panel.js';
import type { Place } from './place.js';

interface Props {
  place: Place;
  language: Language;
  journey: Journey;
  tab: CurrentTab;
  onOffline: () => void;
  onRated: () => void;
  onFinish: () => void;
}

/** What is said when the card could not be opened. */
const refusals = {
  opened_too_early: 'reloadForCard',
  removed_by_page: 'removedCard',
  impossible: 'noCardHere',
} as const;

/** What else can be done with a journey: offline moment, card, panel, pause, finish. */
export function WalkActions({ place, language, journey, tab, onOffline, onRated, onFinish }: Props) {
  const words = walkWords[language];
  const [notice, setNotice] = useState<string | null>(null);
  const [reloadable, setReloadable] = useState(false);
  /** Whether an offline moment was begun and not saved yet. */
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    readDraft(journey.id, null).then(
      (draft) => setBegun(draft !== undefined),
      // The form that cannot be reached will say so.
      () => setBegun(false),
    );
  }, [journey]);
  const said = useRef<HTMLParagraphElement>(null);
  // It comes below everything else, where nobody would see it.
  useEffect(() => {
    said.current?.scrollIntoView({ block: 'end' });
    said.current?.querySelector('button')?.focus();
  }, [notice]);
  const running = journey.state === 'running';
  // Where the page cannot be rated, the screen itself offers the offline moment first.
  const rateable = !running || isOpenPage(tab.address);

  const showCard = async (): Promise<void> => {
    if (tab.id === undefined) return;
    // A page that goes while the card comes has none.
    const opening = await sendMessage('openCard', { tab: tab.id }).catch(() => 'impossible' as const);
    if (opening === 'opened') {
      if (place === 'popup') window.close();
      return;
    }
    setReloadable(opening !== 'impossible');
    setNotice(words[refusals[opening]]);
  };

  const showPanel = (): void => {
    openPanel(tab.windowId).then(
      () => window.close(),
      () => setNotice(words.noPanel),
    );
  };

  const standStill = async (): Promise<void> => {
    try {
      await pauseJourney(journey.id, formatTime(new Date()));
      await sendMessage('followJourney', null).catch(() => {});
    } catch (error) {
      setNotice(explainStoreError(error, language));
    }
  };

  return (
    <nav class="walk-actions" aria-label={words.actions}>
      {rateable && (
        <button type="button" class="walk-secondary" onClick={onOffline}>
          {begun ? words.resumeOffline : words.addOffline}
        </button>
      )}
      {/* Where a page is rated, the head of the form leads there. */}
      {!(running && rateable) && (
        <button type="button" class="walk-secondary" onClick={onRated}>
          {ratingCardWords[language].rated(touchpointsInOrder(journey).length)}
        </button>
      )}
      {/* Before the card, because the site sees least of it. */}
      {running && place === 'popup' && (
        <button type="button" class="walk-secondary" onClick={showPanel}>
          {words.openPanel}
        </button>
      )}
      {running && rateable && (
        <button type="button" class="walk-secondary" onClick={() => void showCard()}>
          {words.openCard}
        </button>
      )}
      <button type="button" class="walk-secondary" onClick={onFinish}>
        {words.finish}
      </button>
      {running && (
        <button type="button" class="walk-secondary" onClick={() => void standStill()}>
          {words.pause}
        </button>
      )}
      <button type="button" class="walk-secondary" onClick={() => void browser.runtime.openOptionsPage()}>
        {words.dashboard}
      </button>
      {notice !== null && (
        <p class="walk-hint-box" role="status" ref={said}>
          {notice}{' '}
          {reloadable && (
            <button type="button" class="walk-secondary" onClick={() => void browser.tabs.reload(tab.id)}>
              {words.reload}
            </button>
          )}
        </p>
      )}
    </nav>
  );
}
