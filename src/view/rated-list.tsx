import { isPain, isWow } from '../measure/moment.js';
import type { Language } from '../model/settings.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { ratedListWords } from '../text/rated-list.js';
import { touchpointWords } from '../text/touchpoint.js';

interface Props {
  language: Language;
  /** In order; the place in it is the number shown. */
  touchpoints: readonly Touchpoint[];
  onOpen: (touchpoint: Touchpoint) => void;
  onDelete: (touchpoint: Touchpoint) => void;
}

/** What was rated so far: each touchpoint with its number and sign, to be opened or deleted. */
export function RatedList({ language, touchpoints, onOpen, onDelete }: Props) {
  const words = ratedListWords[language];
  const { channels, marks } = touchpointWords[language];
  return (
    <ol class="rated-list">
      {touchpoints.map((touchpoint, index) => {
        const { id, type, channel, phase, rating, marks: marked } = touchpoint;
        return (
          <li key={id}>
            <button type="button" class="rated-list-open" onClick={() => onOpen(touchpoint)}>
              <span class="rated-list-number">{index + 1}</span>
              <b>{type}</b>
              <span class="rated-list-place">{[phase, channels[channel]].filter(Boolean).join(' · ')}</span>
              <span class="rated-list-signs">
                {(isPain(rating) || marked.includes('pain')) && <span class="rated-list-pain">▼ {marks.pain}</span>}
                {(isWow(rating) || marked.includes('wow')) && <span class="rated-list-wow">▲ {marks.wow}</span>}
              </span>
            </button>
            <button
              type="button"
              class="rated-list-delete"
              aria-label={words.deleteOne(index + 1, type)}
              title={words.delete}
              onClick={() => onDelete(touchpoint)}
            >
              ×
            </button>
          </li>
        );
      })}
    </ol>
  );
}
