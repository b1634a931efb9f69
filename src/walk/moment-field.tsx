import type { Ref } from 'preact';
import type { Language } from '../model/settings.js';
import { elapsed, formatTime, type Time } from '../model/time.js';
import { offlineWords } from '../text/offline.js';

interface Props {
  language: Language;
  moment: Time;
  /** When the journey began. */
  start: Time | null;
  /** The last moment that can be meant. */
  limit: Time;
  field: Ref<HTMLInputElement>;
  onChange: (moment: Time) => void;
}

/** When something happened. Before the journey is possible, and said; in the future it is not. */
export function MomentField({ language, moment, start, limit, field, onChange }: Props) {
  const words = offlineWords[language];
  const future = elapsed(limit, moment) > 0;
  const early = start !== null && elapsed(toMinute(start), toMinute(moment)) < 0;
  return (
    <div class="walk-offline">
      <label class="walk-field">
        <span>{words.when}</span>
        <input
          type="datetime-local"
          ref={field}
          max={limit.slice(0, 16)}
          value={moment.slice(0, 16)}
          aria-invalid={future}
          aria-describedby="moment-hint"
          onChange={({ currentTarget }) => {
            const chosen = new Date(currentTarget.value);
            if (!Number.isNaN(chosen.getTime())) onChange(formatTime(chosen));
          }}
        />
      </label>
      <p class={future ? 'walk-problem' : 'walk-hint'} id="moment-hint" role="status">
        {future ? words.future : early ? words.early : ''}
      </p>
    </div>
  );
}

/** The field knows no seconds: a moment of the same minute is not earlier. */
const toMinute = (time: Time): Time => `${time.slice(0, 16)}:00.000${time.slice(23)}`;
