import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { touchpointWords } from '../text/touchpoint.js';

interface Props {
  language: Language;
  lanes: Review['lanes'];
  onChange: (lanes: Review['lanes']) => void;
}

/** What the reviewer expected, thought and felt: three notes. */
export function LaneFields({ language, lanes, onChange }: Props) {
  const words = ratingFormWords[language];
  const names = touchpointWords[language].lanes;
  const placeholders = {
    expected: words.expectedPlaceholder,
    thought: words.thoughtPlaceholder,
    felt: words.feltPlaceholder,
  };
  return (
    <>
      {(['expected', 'thought', 'felt'] as const).map((lane) => (
        <label key={lane} class="rating-form-field">
          <span>{names[lane]}</span>
          <textarea
            rows={2}
            maxLength={10_000}
            placeholder={placeholders[lane]}
            value={lanes[lane]}
            onInput={({ currentTarget }) => onChange({ ...lanes, [lane]: currentTarget.value })}
          />
        </label>
      ))}
    </>
  );
}
