import type { Language } from '../model/settings.js';
import { ideaKinds, type Review } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { RadioRow } from './radio-row.js';

interface Props {
  language: Language;
  idea: Review['idea'];
  onChange: (idea: Review['idea']) => void;
}

/** An improvement thought of on the spot. One that is only written is a repair: what annoys goes first. */
export function IdeaFields({ language, idea, onChange }: Props) {
  const words = ratingFormWords[language];
  const { kind = 'repair', text = '' } = idea ?? {};
  return (
    <div class="rating-form-group">
      <RadioRow
        name="idea"
        legend={words.ideaQuestion}
        choices={ideaKinds.map((each) => ({ value: each, label: words.ideaKinds[each] }))}
        chosen={idea?.kind ?? null}
        onChoose={(chosen) => onChange({ kind: chosen, text })}
        onClear={() => text.trim() === '' && onChange(null)}
      />
      <textarea
        rows={2}
        maxLength={10_000}
        aria-label={words.idea}
        placeholder={words.ideaPlaceholder}
        value={text}
        onInput={({ currentTarget }) => onChange({ kind, text: currentTarget.value })}
      />
    </div>
  );
}
