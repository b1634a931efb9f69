import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { completeReview, isEmptyReview, phaseAfter } from '../model/complete-review.js';
import type { DraftReview } from '../model/draft.js';
import { knownType } from '../model/known-type.js';
import type { Protocol } from '../model/protocol.js';
import { type Rating, type Scale, scales } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { suggestChannel } from '../model/suggest-channel.js';
import type { Page, Review } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { touchpointWords } from '../text/touchpoint.js';
import { MarkToggle } from './mark-toggle.js';
import { OptionalParts } from './optional-parts.js';
import { firstOpen, readRatingKey, scaleAfter, scaleBefore } from './rating-keys.js';
import { ScaleQuestion } from './scale-question.js';
import { TouchpointPlace } from './touchpoint-place.js';
import { TypeField } from './type-field.js';
import { typeHint } from './type-hint.js';
import { suggestTypes } from './type-suggestions.js';
import { useSaving } from './use-saving.js';

/** What a screen adds to the form: it is given the review as it is now, and changes its own part of it. */
export type FormPart = (review: DraftReview, change: (changes: Changes) => void) => ComponentChildren;

/** New values, or how they follow from the review as it is by then. */
type Changes = Partial<DraftReview> | ((review: DraftReview) => Partial<DraftReview>);

interface Props {
  language: Language;
  protocol: Protocol;
  /** The page it is about; null for a moment outside any page. */
  page: Page | null;
  /** What the form starts with; it holds its own state from then on. */
  review: DraftReview;
  /** Whether this touchpoint was saved before. */
  saved: boolean;
  /** Hears every change, so that it can be kept. */
  onChange: (review: DraftReview) => void;
  /** Resolves once the rating is safe; rejects with an error whose message is for the reviewer. */
  onSave: (review: Review) => Promise<void>;
  /** Escape was pressed; absent where there is nothing to close. */
  onClose?: () => void;
  /** Evidence, under the note. */
  evidence?: FormPart;
}

/** The one rating form, in popup, panel and card: four questions, then everything optional. Made for the keyboard. */
export function RatingForm(props: Props) {
  const { language, protocol, page, review: initial, saved, onChange, onSave, onClose, evidence } = props;
  const words = ratingFormWords[language];
  const form = useRef<HTMLFormElement>(null);
  const typeField = useRef<HTMLInputElement>(null);
  const openTypes = useRef<(() => void) | null>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  /** Whether the button that saves has the focus because the last question was answered. */
  const atEnd = useRef(false);
  const [review, setReview] = useState(initial);
  // Two keys can come before the next drawing; the second must not undo the first.
  const latest = useRef(initial);
  const { saving, problem, refuse: setProblem, run } = useSaving(words.notSaved);
  /** Outside the website the name may tell the channel, as long as nobody chose one. */
  const channelFollows = useRef(page === null && !saved && initial.channel === suggestChannel(initial.type));
  /** Whether the phase was changed by its key: then it is said, since nothing that has the focus shows it. */
  const [turned, setTurned] = useState(false);

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

  const change = (changes: Changes): void => {
    const changed = typeof changes === 'function' ? changes(latest.current) : changes;
    latest.current = { ...latest.current, ...changed };
    setReview(latest.current);
    onChange(latest.current);
  };
  const changeType = (type: string): void => {
    const phase = knownType(protocol.types, type)?.phase ?? latest.current.phase;
    change({ type, typeSuggested: false, phase, ...(channelFollows.current && { channel: suggestChannel(type) }) });
  };
  const answer = (scale: Scale, value: Rating[Scale]): void =>
    change({ rating: { ...latest.current.rating, [scale]: value } });

  /** Says why it cannot be saved, and goes where that can be mended. */
  const refuse = (reason: string, at: string): void => {
    setProblem(reason);
    form.current?.querySelector<HTMLElement>(at)?.focus();
  };

  const save = async (): Promise<void> => {
    const { channel } = latest.current;
    if (latest.current.type.trim() === '') return refuse(words.missingType, '.type-field-input');
    if (channel === null) return refuse(words.missingChannel, 'select:invalid');
    if (form.current?.querySelector('[type=number]:invalid')) {
      return refuse(words.starsOutOfRange, '[type=number]:invalid');
    }
    if (isEmptyReview(latest.current)) return setProblem(words.nothingYet);
    await run(() => onSave(completeReview({ ...latest.current, channel }, protocol)));
  };

  const handleKey = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const typing = target?.matches('textarea, input:not([type=radio], [type=checkbox]), select') ?? false;
    const scale = scales.find((each) => target?.closest(`[data-scale=${each}]`)) ?? null;
    const button = target?.closest('button, summary, a') && (atEnd.current ? 'end' : 'button');
    const key = readRatingKey(event, typing ? 'text' : (button ?? 'scale'));
    const asked = scale ?? firstOpen(latest.current.rating);
    if (key.does === 'nothing' || (key.does === 'close' && !onClose)) return;
    if (key.does === 'next_phase' && protocol.phases.length === 0) return;
    // The browser types the key where the focus is by then. Where nothing is left to answer, a digit is a character too.
    if (key.does === 'write' || (key.does === 'answer' && asked === null)) {
      const { current: note } = noteField;
      note?.focus();
      note?.setSelectionRange(note.value.length, note.value.length);
      return;
    }
    event.preventDefault();
    if (key.does === 'close') onClose?.();
    if (key.does === 'save') void save();
    if (key.does === 'choose_type') openTypes.current?.();
    if (key.does === 'next_phase') {
      setTurned(true);
      change({ phase: phaseAfter(protocol.phases, latest.current.phase) });
    }
    if (key.does === 'go_back') focusOn(scaleBefore(scale));
    if (key.does === 'answer' && asked !== null) {
      answer(asked, key.answer);
      focusOn(scaleAfter(asked));
      atEnd.current = scaleAfter(asked) === null;
    }
  };

  return (
    <form
      class="rating-form"
      ref={form}
      noValidate
      onKeyDown={handleKey}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TypeField
        language={language}
        type={review.type}
        groups={suggestTypes(protocol, { phase: review.phase, offline: page === null }, words)}
        field={typeField}
        hint={typeHint(protocol, review.type, words)}
        opener={openTypes}
        onType={changeType}
        onChosen={() => {
          const missing = form.current?.querySelector<HTMLElement>('select:invalid');
          if (latest.current.channel === null && missing) missing.focus();
          else focusOn(firstOpen(latest.current.rating));
        }}
      />
      <TouchpointPlace
        language={language}
        protocol={protocol}
        page={page}
        review={review}
        onChange={(changes) => {
          if (changes.channel) channelFollows.current = false;
          change(changes);
        }}
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
        ref={noteField}
        aria-label={words.note}
        placeholder={protocol.withoutStaff ? words.notePlaceholderWithoutStaff : words.notePlaceholder}
        maxLength={10_000}
        rows={1}
        value={review.note}
        onInput={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      {evidence?.(review, change)}
      <OptionalParts language={language} protocol={protocol} review={review} onChange={change} />
      <div class="rating-form-foot">
        {problem !== null && (
          <p class="rating-form-problem" role="alert">
            {problem}
          </p>
        )}
        <button
          class="rating-form-save"
          type="submit"
          aria-disabled={saving}
          onBlur={() => {
            atEnd.current = false;
          }}
        >
          {saving ? words.saving : saved ? words.saveChanges : words.save}
        </button>
        {(['pain', 'wow'] as const).map((mark) => (
          <MarkToggle key={mark} mark={mark} marks={review.marks} onChange={(marks) => change({ marks })}>
            {touchpointWords[language].marks[mark]}
          </MarkToggle>
        ))}
        <span class="visually-hidden" role="status">
          {turned && words.phaseNow(review.phase ?? words.noPhase)}
        </span>
        {/* Beside the longer button there is no room for them in the popup. */}
        {!saved && (
          <span class="rating-form-keys" title={words.keys}>
            {firstOpen(review.rating) === null ? words.noteOr : <kbd>1–7</kbd>} <kbd>↵</kbd>
          </span>
        )}
      </div>
    </form>
  );
}
