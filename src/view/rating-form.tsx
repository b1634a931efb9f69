import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../model/draft.js';
import { type Rating, type Scale, scales } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { ratingFormWords } from '../text/rating-form.js';
import { touchpointWords } from '../text/touchpoint.js';
import { LaneFields } from './lane-fields.js';
import { MarkToggle } from './mark-toggle.js';
import { MoreMarks } from './more-marks.js';
import { readRatingKey, scaleAfter, scaleBefore } from './rating-keys.js';
import { ScaleQuestion } from './scale-question.js';

type Review = Draft['review'];

interface Props {
  language: Language;
  /** What the form starts with; it holds its own state from then on. */
  review: Review;
  /** Whether this touchpoint was saved before. */
  saved: boolean;
  /** Hears every change, so that it can be kept. */
  onChange: (review: Review) => void;
  /** Resolves once the rating is safe; rejects with an error whose message is for the reviewer. */
  onSave: (review: Review) => Promise<void>;
  /** Escape was pressed; absent where there is nothing to close. */
  onClose?: () => void;
}

/** The one rating form, in popup, panel and card: four questions, then everything optional. Made for the keyboard. */
export function RatingForm({ language, review: initial, saved, onChange, onSave, onClose }: Props) {
  const words = ratingFormWords[language];
  const form = useRef<HTMLFormElement>(null);
  const typeField = useRef<HTMLInputElement>(null);
  const [review, setReview] = useState(initial);
  // Two keys can come before the next drawing; the second must not undo the first.
  const latest = useRef(initial);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const focusOn = (scale: Scale | null): void => {
    const target = scale === null ? 'button[type=submit]' : `[data-scale=${scale}] input`;
    const choices = [...(form.current?.querySelectorAll<HTMLInputElement>(target) ?? [])];
    (choices.find(({ checked }) => checked) ?? choices[0])?.focus();
  };

  // Once, when the form appears: on the first thing that is still to be filled in.
  useEffect(() => {
    if (initial.type === '') typeField.current?.focus();
    else focusOn(firstOpen(initial.rating) ?? scales[0]);
  }, []);

  const change = (changes: Partial<Review>): void => {
    latest.current = { ...latest.current, ...changes };
    setReview(latest.current);
    onChange(latest.current);
  };
  const answer = (scale: Scale, value: Rating[Scale]): void =>
    change({ rating: { ...latest.current.rating, [scale]: value } });

  const save = async (): Promise<void> => {
    if (saving) return;
    if (review.type.trim() === '') return setProblem(words.missingType);
    if (isEmpty(review)) return setProblem(words.nothingYet);
    setSaving(true);
    setProblem(null);
    try {
      await onSave(review);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : words.notSaved);
    } finally {
      setSaving(false);
    }
  };

  const handleKey = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const typing = target?.matches('textarea, input:not([type=radio], [type=checkbox]), select') ?? false;
    const scale = scales.find((each) => target?.closest(`[data-scale=${each}]`)) ?? null;
    const key = readRatingKey(event, typing ? 'text' : target?.closest('button, summary, a') ? 'button' : 'scale');
    if (key.does === 'nothing' || (key.does === 'close' && !onClose)) return;
    event.preventDefault();
    if (key.does === 'close') onClose?.();
    if (key.does === 'save') void save();
    if (key.does === 'go_back') focusOn(scaleBefore(scale));
    if (key.does === 'answer') {
      const current = scale ?? firstOpen(review.rating) ?? scales[0];
      answer(current, key.answer);
      focusOn(scaleAfter(current));
    }
  };

  return (
    <form
      class="rating-form"
      ref={form}
      onKeyDown={handleKey}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input
        class="rating-form-type"
        ref={typeField}
        type="text"
        aria-label={words.type}
        placeholder={words.typeHint}
        maxLength={300}
        value={review.type}
        onInput={({ currentTarget }) => change({ type: currentTarget.value, typeSuggested: false })}
      />
      {scales.map((scale) => (
        <ScaleQuestion
          key={scale}
          language={language}
          scale={scale}
          answer={review.rating[scale]}
          onAnswer={(value) => answer(scale, value)}
        />
      ))}
      <textarea
        class="rating-form-note"
        aria-label={words.note}
        placeholder={words.notePlaceholder}
        maxLength={10_000}
        rows={1}
        value={review.note}
        onInput={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <div class="rating-form-optional">
        <LaneFields language={language} lanes={review.lanes} onChange={(lanes) => change({ lanes })} />
        <MoreMarks language={language} review={review} onChange={change} />
      </div>
      {problem !== null && (
        <p class="rating-form-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="rating-form-foot">
        <button class="rating-form-save" type="submit" aria-disabled={saving}>
          {saving ? words.saving : saved ? words.saveChanges : words.save}
        </button>
        {(['pain', 'wow'] as const).map((mark) => (
          <MarkToggle key={mark} mark={mark} marks={review.marks} onChange={(marks) => change({ marks })}>
            {touchpointWords[language].marks[mark]}
          </MarkToggle>
        ))}
        <span class="rating-form-keys" title={words.keys}>
          <kbd>1–7</kbd> <kbd>↵</kbd>
        </span>
      </div>
    </form>
  );
}

const firstOpen = (rating: Rating): Scale | null => scales.find((scale) => rating[scale] === null) ?? null;

const isEmpty = ({ rating, note, lanes, marks, annoyances }: Review): boolean =>
  [...Object.values(rating), ...marks, ...annoyances].every((value) => value === null) &&
  [note, ...Object.values(lanes)].every((text) => text.trim() === '');
