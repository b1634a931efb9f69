import { useState } from 'preact/hooks';
import { v7 as newIdentifier } from 'uuid';
import { allowsPictures } from '../../model/allows-pictures.js';
import { changeBetween } from '../../model/amend.js';
import type { DraftReview } from '../../model/draft.js';
import type { Journey } from '../../model/journey.js';
import { nowInWalk } from '../../model/latest-moment.js';
import { parse } from '../../model/parse.js';
import { makeProtocol } from '../../model/protocol.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { elapsed, formatTime, type Time } from '../../model/time.js';
import { reviewSchema, type Touchpoint } from '../../model/touchpoint.js';
import { waitingFiles } from '../../store/waiting-files.js';
import { amendmentWords } from '../../text/amendments.js';
import { offlineWords } from '../../text/offline.js';
import { describeChange } from '../../view/describe-change.js';
import { FileEvidence } from '../../view/file-evidence.js';
import { RatingForm } from '../../view/rating-form.js';
import type { Actions } from '../undo.js';
import { AmendDialog } from './amend-dialog.js';
import { saveAmendment } from './save-amendment.js';

interface Properties {
  journey: Journey;
  study: Study | undefined;
  touchpoint: Touchpoint;
  language: Language;
  actions: Actions;
  onClose: () => void;
}

/** Amends one touchpoint with the rating form it was made with. What is changed in other windows meanwhile does not disturb it. */
export function AmendTouchpoint({ journey, study, touchpoint, language, actions, onClose }: Properties) {
  const words = amendmentWords[language];
  const [old] = useState(() => ({ ...parse(reviewSchema, touchpoint), happenedAt: touchpoint.happenedAt }));
  const [review, setReview] = useState<DraftReview>(old);
  const [happenedAt, setHappenedAt] = useState(old.happenedAt);
  const files = waitingFiles(journey.id, newIdentifier, () => formatTime(new Date()));
  const made = makeProtocol(journey, study);
  const place = made.earlier.findIndex(({ id }) => id === touchpoint.id);
  const protocol = { ...made, earlier: made.earlier.slice(0, Math.max(place, 0)) };
  /** The last moment that can be meant: now, also where the clock was set back during the journey. */
  const limit = nowInWalk(journey, formatTime(new Date()));
  const changeTo = (wanted: DraftReview) => {
    const change = changeBetween(old, { ...wanted, channel: wanted.channel ?? old.channel, happenedAt });
    return change && describeChange(change, language).length > 0 ? change : null;
  };
  return (
    <AmendDialog
      title={words.amendTitle(old.type)}
      isChanged={changeTo(review) !== null}
      language={language}
      onClose={onClose}
    >
      {({ takeReason, leave }) => (
        <>
          <label class="amend-dialog__field amend-dialog__field--short">
            <span>{words.when}</span>
            <input
              type="datetime-local"
              value={happenedAt.slice(0, 16)}
              onChange={({ currentTarget: { value } }) => setHappenedAt(onSameClock(value, old.happenedAt))}
            />
          </label>
          <div class="amend-dialog__form">
            <RatingForm
              language={language}
              protocol={protocol}
              page={touchpoint.page}
              review={old}
              saved
              evidence={({ attachments }, changeReview) => (
                <FileEvidence
                  language={language}
                  files={files}
                  attachments={attachments}
                  picturesAllowed={allowsPictures(journey, study, true)}
                  onChange={(changeAttachments) =>
                    changeReview((latest) => ({ attachments: changeAttachments(latest.attachments) }))
                  }
                />
              )}
              onChange={setReview}
              onSave={async (wanted) => {
                if (happenedAt !== old.happenedAt && elapsed(limit, happenedAt) > 0)
                  throw new Error(offlineWords[language].future);
                const wish = { touchpoint: touchpoint.id, change: changeTo(wanted), reason: takeReason() };
                await saveAmendment(journey, wish, language, actions);
                onClose();
              }}
              onClose={leave}
            />
          </div>
        </>
      )}
    </AmendDialog>
  );
}

/** A minute chosen in a field, in the zone in which the reviewer met the touchpoint; the old time where it is the same or none. */
const onSameClock = (minute: string, old: Time): Time =>
  minute === '' || old.startsWith(minute)
    ? old
    : `${minute.slice(0, 16)}:00.000${old.slice(old.search(/(?:Z|[+-]\d\d:\d\d)$/u))}`;
