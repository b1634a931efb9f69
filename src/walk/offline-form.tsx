import { useEffect, useState } from 'preact/hooks';
import { v7 as newIdentifier } from 'uuid';
import { type Draft, emptyDraft } from '../model/draft.js';
import type { Journey } from '../model/journey.js';
import { latestMoment, notBefore } from '../model/latest-moment.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { formatTime } from '../model/time.js';
import { channels } from '../model/touchpoint.js';
import { readDraft } from '../store/touchpoints.js';
import { offlineWords } from '../text/offline.js';
import { touchpointWords } from '../text/touchpoint.js';
import { RatingCard } from '../view/rating-card.js';
import { useRatingDesk } from './rating-desk.js';

interface Props {
  language: Language;
  journey: Journey;
  study: Study | undefined;
  /** The type to begin with, when the reviewer was reminded of one. */
  type?: string;
  onDone: () => void;
}

/** Rates a moment outside the website: a call, an e-mail, an advertisement, the parcel. */
export function OfflineForm({ language, journey, study, type = '', onDone }: Props) {
  const words = offlineWords[language];
  const [draft, setDraft] = useState<Draft>();
  const desk = useRatingDesk(journey.id, language);

  useEffect(() => {
    const open = (kept?: Draft): void => {
      const happenedAt = notBefore(latestMoment(journey, []), formatTime(new Date()));
      const subject = { touchpoint: newIdentifier(), page: null, visit: null, happenedAt };
      setDraft(kept ?? emptyDraft(subject, journey, study, type));
    };
    // A draft that cannot be read must not keep the reviewer from rating: it stays where it is.
    readDraft(journey.id, null).then(open, () => open());
  }, [journey.id]);
  if (!draft) return null;

  const change = (changed: Draft): void => {
    setDraft(changed);
    desk.keep(changed);
  };
  const sequence = journey.touchpoints.filter(({ deletedAt }) => deletedAt === null).length + 1;

  return (
    <RatingCard
      language={language}
      brand={journey.brand.name}
      sequence={sequence}
      draft={draft}
      saved={false}
      onChange={(review) => change({ ...draft, review: { ...review, channel: draft.review.channel } })}
      onSave={async (review) => {
        await desk.save({ ...draft, review: { ...review, channel: draft.review.channel } });
        onDone();
      }}
      onClose={onDone}
    >
      <div class="walk-offline">
        <label class="walk-field">
          <span>{words.channel}</span>
          <select
            value={draft.review.channel}
            onChange={({ currentTarget }) => {
              const channel = channels.find((each) => each === currentTarget.value);
              if (channel) change({ ...draft, review: { ...draft.review, channel } });
            }}
          >
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {touchpointWords[language].channels[channel]}
              </option>
            ))}
          </select>
        </label>
        <label class="walk-field">
          <span>{words.when}</span>
          <input
            type="datetime-local"
            value={draft.happenedAt.slice(0, 16)}
            onChange={({ currentTarget }) => {
              const moment = new Date(currentTarget.value);
              if (!Number.isNaN(moment.getTime())) change({ ...draft, happenedAt: formatTime(moment) });
            }}
          />
        </label>
      </div>
    </RatingCard>
  );
}
