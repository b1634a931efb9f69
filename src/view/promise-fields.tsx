import type { Language } from '../model/settings.js';
import { type Review, verdicts } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { RadioRow } from './radio-row.js';

interface Props {
  language: Language;
  /** What the brand promises. */
  promises: readonly string[];
  judged: Review['promises'];
  onChange: (judged: Review['promises']) => void;
}

/** Whether the brand did here what it says it does, promise by promise; those that were not at stake are passed over. */
export function PromiseFields({ language, promises, judged, onChange }: Props) {
  const words = ratingFormWords[language];
  if (promises.length === 0) return null;
  return (
    <section class="rating-form-section" aria-label={words.promisesTitle}>
      <h2>{words.promisesTitle}</h2>
      {promises.map((promise) => {
        const others = judged.filter((each) => each.promise !== promise);
        return (
          <RadioRow
            key={promise}
            name={`promise ${promise}`}
            legend={promise}
            choices={verdicts.map((verdict) => ({ value: verdict, label: words.verdicts[verdict] }))}
            chosen={judged.find((each) => each.promise === promise)?.verdict ?? null}
            onChoose={(verdict) => onChange([...others, { promise, verdict }])}
            onClear={() => onChange(others)}
          />
        );
      })}
    </section>
  );
}
