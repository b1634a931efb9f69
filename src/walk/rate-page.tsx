import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { v7 as newIdentifier } from 'uuid';
import { allowsPictures } from '../model/allows-pictures.js';
import { cleanAddress, cleanTitle } from '../model/clean-address.js';
import { type Draft, type OpenedDraft, openDraft } from '../model/draft.js';
import type { Journey } from '../model/journey.js';
import { makeProtocol } from '../model/protocol.js';
import type { Language } from '../model/settings.js';
import { formatTime } from '../model/time.js';
import { readDraft } from '../store/touchpoints.js';
import { formatMoment } from '../text/format-moment.js';
import { ratingCardWords } from '../text/rating-card.js';
import { walkWords } from '../text/walk.js';
import { RatingCard } from '../view/rating-card.js';
import type { CurrentTab } from './current-tab.js';
import { describePage, isOpenPage } from './describe-page.js';
import { PageEvidence } from './page-evidence.js';
import type { Place } from './place.js';
import { pointFromPanel, pointFromPopup } from './point-at-part.js';
import { usePopupPicture } from './popup-picture.js';
import { useRatingDesk } from './rating-desk.js';
import { RefusedSites } from './refused-sites.js';
import { studyOf, type Walk } from './walk.js';
import { WalkHead } from './walk-head.js';

interface Props {
  place: Place;
  language: Language;
  journey: Journey;
  walk: Walk;
  tab: CurrentTab;
  onOffline: () => void;
  onRated: () => void;
  onClose?: () => void;
  /** What stands below. */
  children: ComponentChildren;
}

/** Rates the page of the tab, and says when that page is not logged by itself. */
export function RatePage({ place, language, journey, walk, tab, onOffline, onRated, onClose, children }: Props) {
  const words = walkWords[language];
  const { visits, refused, clockWas } = walk;
  const study = studyOf(journey, walk.studies);
  const harmless = study?.harmlessParameters;
  const page = useMemo(
    () =>
      isOpenPage(tab.address) ? { address: cleanAddress(tab.address, harmless), title: cleanTitle(tab.title) } : null,
    [tab.address, tab.title, harmless?.join()],
  );
  const visit = visits.findLast(({ address }) => address === page?.address);
  const kind = describePage(tab.address, journey, { refused, logged: visit !== undefined });
  const [opened, setOpened] = useState<OpenedDraft>();
  const desk = useRatingDesk(journey.id, language);
  const pictures = allowsPictures(journey, study, walk.settings.pictures);
  const full = usePopupPicture(place === 'popup' && pictures, tab.id);

  /** What was filled in since the form was asked to open anew. */
  const meanwhile = useRef<Draft | undefined>(undefined);
  const savedAt = journey.touchpoints.findLast(({ page: rated }) => rated?.address === page?.address)?.updatedAt;
  // Opened anew for another page or visit, and when this page was rated elsewhere meanwhile (in the card, say).
  // Other changes of the journey must not disturb who is typing.
  useLayoutEffect(() => {
    if (!page) return setOpened(undefined);
    let current = true;
    meanwhile.current = undefined;
    const open = (found?: Draft): void => {
      if (!current) return;
      const now = formatTime(new Date());
      const kept = meanwhile.current?.page?.address === page.address ? meanwhile.current : found;
      setOpened(openDraft(journey, { page, visit, kept, newId: newIdentifier(), now, study }));
    };
    // The visit may arrive while the first answers are being kept. A draft that cannot be read must not keep the reviewer
    // from rating: it stays where it is.
    desk
      .settled()
      .then(() => readDraft(journey.id, page))
      .then(open, () => open());
    return () => {
      current = false;
    };
  }, [journey.id, page?.address, visit?.id, savedAt]);

  if (kind === 'closed') {
    return (
      <>
        <section class="walk-notice">
          <WalkHead title={journey.brand.name} />
          <p>{place === 'panel' && tab.address === null ? words.unseenPage : words.closedPage}</p>
          <div class="walk-buttons">
            <button type="button" class="walk-primary" onClick={onOffline}>
              {words.addOffline}
            </button>
          </div>
        </section>
        {children}
      </>
    );
  }
  // Nothing yet, not even what stands below: to draw twice takes longer than reading the draft.
  if (!opened) return null;
  const { draft, saved, sequence } = opened;

  return (
    <>
      {/* Outside the card, which is drawn anew once it is saved: only a message that was there before it changed is read aloud. */}
      <p class="visually-hidden" role="status">
        {saved && ratingCardWords[language].savedAs(sequence)}
      </p>
      <RatingCard
        key={`${draft.touchpoint} ${saved?.updatedAt}`}
        language={language}
        brand={journey.brand.name}
        sequence={sequence}
        protocol={makeProtocol(journey, study)}
        onRated={onRated}
        draft={draft}
        saved={saved !== undefined}
        onChange={(review) => {
          meanwhile.current = { ...draft, review };
          desk.keep(meanwhile.current);
        }}
        onSave={async (review) => {
          await desk.save({ ...draft, review });
          meanwhile.current = undefined;
        }}
        {...(onClose ? { onClose } : {})}
        evidence={(review, change) => (
          <PageEvidence
            language={language}
            journey={journey.id}
            address={draft.page?.address ?? ''}
            full={full}
            tellHow={place === 'panel' && pictures}
            taking={journey.study === null ? walk.settings.pictures : null}
            review={review}
            onChange={change}
            onPoint={
              kind === 'logged'
                ? () =>
                    place === 'popup'
                      ? pointFromPopup(tab.id, language)
                      : pointFromPanel(tab.id, language, (pin) =>
                          change(({ pins }) => ({
                            pins: [...pins.filter(({ selector }) => selector !== pin.selector), pin],
                          })),
                        )
                : undefined
            }
          />
        )}
      >
        {kind === 'other_site' && <p class="walk-hint-box">{words.otherSite(journey.brand.sites.join(', '))}</p>}
        {kind === 'not_logged' && <p class="walk-hint-box">{words.notLogged}</p>}
        {refused.length > 0 && <RefusedSites language={language} sites={refused} here={kind === 'not_allowed'} />}
        {clockWas !== null && <p class="walk-hint-box">{words.clockSetBack(formatMoment(clockWas, language))}</p>}
      </RatingCard>
      {children}
    </>
  );
}
