import { useRef, useState } from 'preact/hooks';
import { v7 as newIdentifier } from 'uuid';
import { allowsPictures } from '../model/allows-pictures.js';
import type { Draft, DraftPlace } from '../model/draft.js';
import type { Journey } from '../model/journey.js';
import { nowInWalk } from '../model/latest-moment.js';
import { makeProtocol } from '../model/protocol.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { elapsed, formatTime, type Time } from '../model/time.js';
import { waitingFiles } from '../store/waiting-files.js';
import { attachmentWords } from '../text/attachments.js';
import { offlineWords } from '../text/offline.js';
import { FileEvidence } from '../view/file-evidence.js';
import { RatingCard } from '../view/rating-card.js';
import { MomentField } from './moment-field.js';
import type { Place } from './place.js';
import { useRatingDesk } from './rating-desk.js';

/** Firefox closes the popup when the window to choose a file takes the focus. */
const closesOnChoosing = navigator.userAgent.includes('Firefox');

interface Props {
  place: Place;
  language: Language;
  journey: Journey;
  study: Study | undefined;
  /** What the form starts with, and where it is kept meanwhile. */
  draft: Draft;
  keptAt: DraftPlace;
  saved: boolean;
  /** Hears whether it was saved, or only closed: then its draft is kept by now. */
  onDone: (saved: boolean) => void;
}

/** The rating form on a screen of its own, away from the page of the tab: an offline touchpoint, or one that is being changed. */
export function TouchpointForm({ place, language, journey, study, draft: initial, keptAt, saved, onDone }: Props) {
  const [draft, setDraft] = useState(initial);
  // A file is read while the reviewer goes on; what comes of it must not undo what was changed meanwhile.
  const latest = useRef(initial);
  const protocol = makeProtocol(journey, study);
  const moment = useRef<HTMLInputElement>(null);
  const desk = useRatingDesk(journey.id, language);
  /** The last moment that can be meant: now, also where the clock was set back during the journey. */
  const limit = (): Time => nowInWalk(journey, formatTime(new Date()));
  const change = (changes: Partial<Draft>): void => {
    latest.current = { ...latest.current, ...changes };
    setDraft(latest.current);
    desk.keep(latest.current, keptAt);
  };

  return (
    <RatingCard
      language={language}
      brand={journey.brand.name}
      sequence={protocol.earlier.find(({ id }) => id === draft.touchpoint)?.sequence ?? protocol.earlier.length + 1}
      draft={draft}
      protocol={protocol}
      saved={saved}
      onChange={(review) => change({ review })}
      onSave={async (review) => {
        if (elapsed(limit(), draft.happenedAt) > 0) {
          moment.current?.focus();
          throw new Error(offlineWords[language].future);
        }
        await desk.save({ ...draft, review });
        onDone(true);
      }}
      onClose={() => void desk.settled().then(() => onDone(false))}
      {...(draft.page === null && {
        evidence: (review, changeReview) => (
          <FileEvidence
            language={language}
            files={waitingFiles(journey.id, newIdentifier, () => formatTime(new Date()))}
            {...(place === 'popup' && closesOnChoosing && { hint: attachmentWords[language].hintInPopup })}
            attachments={review.attachments}
            picturesAllowed={allowsPictures(journey, study, true)}
            onChange={(changeAttachments) =>
              changeReview(({ attachments }) => ({ attachments: changeAttachments(attachments) }))
            }
          />
        ),
      })}
    >
      {draft.page === null && (
        <MomentField
          language={language}
          moment={draft.happenedAt}
          start={journey.startedAt}
          limit={limit()}
          field={moment}
          onChange={(happenedAt) => change({ happenedAt })}
        />
      )}
    </RatingCard>
  );
}
