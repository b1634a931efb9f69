import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { startWords } from '../text/start.js';
import { studyStartWords } from '../text/study-start.js';
import { walkWords } from '../text/walk.js';
import { RadioRow } from '../view/radio-row.js';
import { describeDevice } from './describe-device.js';
import { GoalChoice, type GoalsToReach, goalTexts } from './goal-choice.js';
import { likelyBrand } from './likely-brand.js';
import { StudyBriefing } from './study-briefing.js';
import { useBegin } from './use-begin.js';
import { WalkHead } from './walk-head.js';

interface Props {
  language: Language;
  study: Study;
  /** Address of the tab: its site tells which brand is walked; null where there is none. */
  address: string | null;
  /** A journey of this study that was written down earlier and never began. */
  intended: Journey | undefined;
  /** The code used last. */
  reviewer: string;
  /** Goes on without a study; absent where no quick journey can be started. */
  onQuick?: () => void;
  /** The choice of the study. */
  children: ComponentChildren;
}

/** Starts a journey of a study: everything that is settled before the walk, and locked once it begins. */
export function StudyStartForm({ language, study, address, intended, reviewer, onQuick, children }: Props) {
  const words = studyStartWords[language];
  const { brands, rounds } = study;
  const [brandName, setBrandName] = useState(intended?.brand.name ?? likelyBrand(address, brands)?.name ?? '');
  const [round, setRound] = useState(intended?.round ?? rounds.at(-1) ?? '');
  const [code, setCode] = useState(intended?.reviewer ?? reviewer);
  const [conflict, setConflict] = useState(intended?.conflict ?? null);
  const [goals, setGoals] = useState(intended ? goalsOf(intended, study) : { taken: study.goals, own: '' });
  const [expectation, setExpectation] = useState(intended?.expectation ?? '');
  const { begin, problem } = useBegin(language);
  const brand = brands.find(({ name }) => name === brandName);

  const start = (asking: boolean): void => {
    if (!brand) return;
    begin(
      {
        study: study.id,
        brand: { name: brand.name, sites: brand.sites, role: brand.role },
        round: round === '' ? null : round,
        reviewer: code.trim(),
        conflict,
        goals: goalTexts(goals).map((text) => ({ text, reached: null })),
        expectation: expectation.trim(),
        questionSet: study.questionSet,
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
      <WalkHead title={startWords[language].title}>
        <button type="button" class="walk-link" onClick={() => void browser.runtime.openOptionsPage()}>
          {walkWords[language].dashboard}
        </button>
      </WalkHead>
      {children}
      <StudyBriefing language={language} study={study} />
      {brands.length === 0 && <p class="walk-problem">{words.noBrands}</p>}
      <div class="walk-row">
        <label class="walk-field">
          <span>{startWords[language].brand}</span>
          <select
            required
            value={brandName}
            onChange={({ currentTarget }) => {
              setBrandName(currentTarget.value);
              // It was declared of another brand.
              setConflict(null);
            }}
          >
            {!brand && <option value="">{words.chooseBrand}</option>}
            {brands.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {rounds.length > 0 && (
          <label class="walk-field">
            <span>{words.round}</span>
            <select value={round} onChange={({ currentTarget }) => setRound(currentTarget.value)}>
              {rounds.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="walk-field">
          <span>{startWords[language].reviewer}</span>
          <input
            type="text"
            required
            maxLength={60}
            autocomplete="off"
            title={startWords[language].reviewerHint}
            value={code}
            onInput={({ currentTarget }) => setCode(currentTarget.value)}
          />
        </label>
      </div>
      <RadioRow
        name="conflict"
        legend={words.conflict(brandName)}
        required
        choices={[
          { value: 'no', label: words.no },
          { value: 'yes', label: words.yes },
        ]}
        chosen={conflict && (conflict.exists ? 'yes' : 'no')}
        onChoose={(answer) => setConflict({ exists: answer === 'yes', remark: '' })}
      />
      <p class="walk-hint">{words.conflictHint}</p>
      {conflict?.exists && (
        <label class="walk-field">
          <span>{words.conflictRemark}</span>
          <input
            type="text"
            required
            maxLength={300}
            value={conflict.remark}
            onInput={({ currentTarget }) => setConflict({ exists: true, remark: currentTarget.value })}
          />
        </label>
      )}
      <GoalChoice language={language} goals={study.goals} chosen={goals} onChange={setGoals} />
      <label class="walk-field">
        <span>{words.expectation}</span>
        <textarea
          rows={2}
          maxLength={10_000}
          value={expectation}
          onInput={({ currentTarget }) => setExpectation(currentTarget.value)}
        />
      </label>
      {brand && <p class="walk-hint">{brand.sites.length > 0 ? words.asks(brand.sites.join(', ')) : words.noSites}</p>}
      <p class="walk-hint">{words.locked}</p>
      {intended && intended.brand.sites.length > 0 && (
        <p class="walk-hint-box">{startWords[language].unanswered(intended.brand.sites.join(', '))}</p>
      )}
      <div class="walk-buttons walk-foot">
        {problem !== null && (
          <p class="walk-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="walk-primary">
          {startWords[language].start}
        </button>
        {intended && (
          <button type="button" class="walk-link" onClick={() => start(false)}>
            {startWords[language].startWithoutLogging}
          </button>
        )}
        {onQuick && (
          <button type="button" class="walk-link" onClick={onQuick}>
            {words.quickInstead}
          </button>
        )}
      </div>
    </form>
  );
}

function goalsOf({ goals }: Journey, study: Study): GoalsToReach {
  const texts = goals.map(({ text }) => text);
  return {
    taken: study.goals.filter((goal) => texts.includes(goal)),
    own: texts.find((text) => !study.goals.includes(text)) ?? '',
  };
}
