import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { touchpointWords } from '../text/touchpoint.js';

interface Props {
  language: Language;
  lanes: Review['lanes'];
  onChange: (lanes: Review['lanes']) => void;
}

/** What the reviewer expected, thought and felt: three notes, folded away until wanted. */
export function LaneFields({ language, lanes, onChange }: Props) {
  const words = ratingFormWords[language];
  const names = touchpointWords[language].lanes;
  const placeholders = {
    expected: words.expectedPlaceholder,
    thought: words.thoughtPlaceholder,
    felt: words.feltPlaceholder,
  };
  const filled = Object.values(lanes).some((text) => text !== '');
  return (
    <details class="lane-fields" open={filled}>
      <summary>{words.lanesTitle}</summary>
      {(['expected', 'thought', 'felt'] as const).map((lane) => (
        <label key={lane}>
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
    </details>
  );
}
