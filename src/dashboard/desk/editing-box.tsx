import { useState } from 'preact/hooks';
import { v7 as newIdentifier } from 'uuid';
import { type EditorStep, possibleSteps, takeStep } from '../../model/edit-journey.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { editJourney } from '../../store/editing.js';
import { dashboardWords } from '../../text/dashboard.js';
import { deskWords } from '../../text/desk.js';
import { formatClock, formatDay } from '../../view/format-time.js';
import type { Actions } from '../undo.js';
import { deskStatus } from './desk-order.js';
import type { Remark } from './use-remark.js';

interface Properties {
  journey: Journey;
  language: Language;
  actions: Actions;
  /** Whether this is the desk, where the next step is what the screen is for; elsewhere a reviewer looks at what is left to do. */
  isDesk: boolean;
  remark: Remark;
  /** Saves the journey file, which goes from reviewer to editor and back. */
  onDownload: () => void;
}

/** Where a finished journey stands on the editor's desk, what was remarked, and the steps from there. */
export function EditingBox({ journey, language, actions, isDesk, remark, onDownload }: Properties) {
  const words = deskWords[language];
  const [missing, setMissing] = useState(false);
  const { editing } = journey;
  const status = deskStatus(journey);
  const possible = possibleSteps(journey);
  const isReviewersTurn = possible.includes('submit');
  const steps = isReviewersTurn && !isDesk ? possible.filter((step) => step === 'submit') : possible;
  const takesRemark = steps.includes('return');

  const take = async (step: EditorStep): Promise<void> => {
    if (step === 'return' && remark.text.trim() === '') return setMissing(true);
    setMissing(false);
    const now = formatTime(new Date());
    const text = step === 'approve' || step === 'return' ? remark.text : '';
    const next = takeStep(editing, step, { id: newIdentifier(), text }, now);
    try {
      await editJourney(journey.id, editing, next, now);
    } catch (error) {
      return actions.fail(error);
    }
    if (text !== '') remark.write('');
    actions.offer({
      message: words.done[step](journey.brand.name),
      takeBack: async () => {
        await editJourney(journey.id, next, editing, formatTime(new Date()));
        if (text !== '') remark.write(text);
      },
    });
  };
  return (
    <section class="editing-box" aria-label={words.editing}>
      <p>
        {words.explain[status]}
        {isReviewersTurn && isDesk && ` ${words.editorMayGoOn}`}
        {editing !== null && <span class="dashboard-small"> {words.since(formatDay(editing.at, language))}</span>}
      </p>
      {editing !== null && editing.remarks.length > 0 && (
        <>
          <h2>{words.remarks}</h2>
          <ul class="editing-box__remarks">
            {editing.remarks.map(({ id, at, text }) => (
              <li key={id}>
                <span class="dashboard-small">{words.remarkOn(formatDay(at, language), formatClock(at))}</span>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {takesRemark && (
        <label class="editing-box__remark">
          <span>{words.remark}</span>
          <textarea
            ref={remark.field}
            rows={3}
            maxLength={10_000}
            placeholder={words.remarkHint}
            value={remark.text}
            onInput={({ currentTarget }) => remark.write(currentTarget.value)}
          />
        </label>
      )}
      {missing && <p role="alert">{words.remarkMissing}</p>}
      <div class="editing-box__steps">
        {steps.map((step, place) => (
          <button
            key={step}
            type="button"
            class={`button ${place === 0 && isDesk ? 'button--primary' : ''} ${step === 'withdraw' ? 'button--quiet' : ''}`}
            onClick={() => void take(step)}
          >
            {words.steps[step]}
          </button>
        ))}
        {(status === 'submitted' || status === 'returned') && (
          <button type="button" class="button" onClick={onDownload}>
            {dashboardWords[language].downloadJourneyFile}
          </button>
        )}
      </div>
    </section>
  );
}
