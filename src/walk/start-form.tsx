import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { guessBrand } from '../model/guess-brand.js';
import { type Journey, quickQuestionSet } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { startWords } from '../text/start.js';
import { describeDevice } from './describe-device.js';
import { useBegin } from './use-begin.js';
import { WalkHead } from './walk-head.js';

interface Props {
  language: Language;
  /** The registrable domain to walk on. */
  domain: string;
  /** The title of the tab. */
  title: string;
  /** A journey on this site that was written down earlier and never began, because the browser's question was left unanswered. */
  intended: Journey | undefined;
  /** The code used last. */
  reviewer: string;
  /** What comes before the fields: the choice of a study, where there are any. */
  children?: ComponentChildren;
}

/** Starts a quick journey on the site of the tab. */
export function StartForm({ language, domain, title, intended, reviewer, children }: Props) {
  const words = startWords[language];
  const [brand, setBrand] = useState(intended?.brand.name ?? guessBrand(title, domain));
  const [code, setCode] = useState(intended?.reviewer ?? reviewer);
  const [goal, setGoal] = useState(intended?.goals[0]?.text ?? '');
  const { begin, problem } = useBegin(language);

  const start = (asking: boolean): void => {
    begin(
      {
        study: null,
        brand: { name: brand.trim(), sites: [domain], role: null },
        round: null,
        reviewer: code.trim(),
        conflict: null,
        goals: goal.trim() === '' ? [] : [{ text: goal.trim(), reached: null }],
        expectation: '',
        questionSet: quickQuestionSet,
        device: describeDevice(),
      },
      asking,
    );
  };

  return (
    <form
      class="walk-form"
      onSubmit={(event) => {
        event.preventDefault();
        start(true);
      }}
    >
      <WalkHead title={words.title} />
      {children ?? <p class="walk-lead">{words.lead}</p>}
      <label class="walk-field">
        <span>{words.brand}</span>
        <input
          type="text"
          required
          maxLength={300}
          value={brand}
          onInput={({ currentTarget }) => setBrand(currentTarget.value)}
        />
      </label>
      <p class="walk-hint">{words.site(domain)}</p>
      <label class="walk-field">
        <span>{words.reviewer}</span>
        <input
          type="text"
          required
          maxLength={60}
          autocomplete="off"
          aria-describedby="reviewer-hint"
          value={code}
          onInput={({ currentTarget }) => setCode(currentTarget.value)}
        />
      </label>
      <p class="walk-hint" id="reviewer-hint">
        {words.reviewerHint}
      </p>
      <label class="walk-field">
        <span>{words.goal}</span>
        <input
          type="text"
          maxLength={300}
          placeholder={words.goalPlaceholder}
          value={goal}
          onInput={({ currentTarget }) => setGoal(currentTarget.value)}
        />
      </label>
      {problem !== null && (
        <p class="walk-problem" role="alert">
          {problem}
        </p>
      )}
      <p class="walk-hint">{words.asks(domain)}</p>
      {intended && <p class="walk-hint-box">{words.unanswered(domain)}</p>}
      <div class="walk-buttons">
        <button type="submit" class="walk-primary">
          {words.start}
        </button>
        {intended && (
          <button type="button" class="walk-link" onClick={() => start(false)}>
            {words.startWithoutLogging}
          </button>
        )}
        <button type="button" class="walk-link" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.dashboard}
        </button>
      </div>
    </form>
  );
}
