import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sendMessage } from '../messages/send-message.js';
import { countOpen, type Finishing, openFinishing } from '../model/finishing.js';
import type { Journey } from '../model/journey.js';
import { spellType } from '../model/known-type.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { formatTime } from '../model/time.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { confirmTypes, keepFinishing, readFinishing } from '../store/finishing.js';
import { finishJourney } from '../store/journeys.js';
import { closingWords } from '../text/closing.js';
import { ClosingQuestions } from '../view/closing-questions.js';
import { keepLatest } from '../view/keep-latest.js';
import { ChecksReminder } from './checks-reminder.js';
import { explainStoreError } from './explain-store-error.js';
import { MissedReminder } from './missed-reminder.js';
import { TypeList } from './type-list.js';
import { UnsavedDrafts } from './unsaved-drafts.js';
import { WalkHead } from './walk-head.js';

interface Props {
  language: Language;
  journey: Journey;
  study: Study | undefined;
  onBack: () => void;
  /** The reviewer was reminded of a touchpoint outside the website. */
  onOffline: (type: string) => void;
  /** The reviewer wants to answer the checks of a touchpoint after all. */
  onOpen: (touchpoint: Touchpoint) => void;
  onFinished: (journey: Journey) => void;
}

/** The end of a walk: first the types that were only suggested, then the questions about the whole; then the journey is locked. What is filled in is kept as it is typed. */
export function FinishForm({ language, journey, study, onBack, onOffline, onOpen, onFinished }: Props) {
  const words = closingWords[language];
  const asked = study?.closing ?? [];
  const [finishing, setFinishing] = useState<Finishing>();
  const [listing, setListing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  /** Whether the reviewer heard that a goal has no answer yet; the answer is what every report begins with. */
  const [goalMissed, setGoalMissed] = useState(false);
  const keeper = useMemo(
    () =>
      keepLatest<Finishing>(
        (latest) => keepFinishing(journey.id, latest),
        // What could not be kept is still in the form.
        (error) => setProblem(explainStoreError(error, language)),
      ),
    [journey.id, language],
  );

  useEffect(() => {
    const open = (kept?: Finishing): void => setFinishing(openFinishing(kept, journey, asked));
    // Answers that cannot be read must not keep the reviewer from finishing.
    readFinishing(journey.id).then(open, () => open());
  }, [journey.id]);
  if (!finishing) return null;

  const change = (changed: Finishing): void => {
    setFinishing(changed);
    keeper.keep(changed);
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await keeper.settled();
      await work();
      setProblem(null);
    } catch (error) {
      setProblem(explainStoreError(error, language));
    }
  };
  const confirm = () =>
    attempt(async () => {
      const types = finishing.types.map((each) => ({ ...each, type: spellType(study?.types ?? [], each.type) }));
      await confirmTypes(journey.id, types, formatTime(new Date()));
      change({ ...finishing, types: [] });
      setListing(false);
    });
  const finish = () =>
    attempt(async () => {
      const { goals, closing } = finishing;
      const finished = await finishJourney(journey.id, { goals, closing }, formatTime(new Date()));
      // It is locked whether or not the background hears of it.
      await sendMessage('followJourney', null).catch(() => {});
      onFinished(finished);
    });

  const alive = journey.touchpoints.filter(({ deletedAt }) => deletedAt === null);
  const confirming = listing || alive.some(({ typeSuggested }) => typeSuggested);
  const open = countOpen(finishing, asked);
  const openGoal = finishing.goals.findIndex(({ reached }) => reached === null);
  const askAfterGoal = (): void => {
    setGoalMissed(true);
    setProblem(words.goalMissed(finishing.goals.filter(({ reached }) => reached === null).length));
    form.current?.querySelector<HTMLElement>(`[name=goal-${openGoal}]`)?.focus();
  };
  return (
    <form
      class="walk-form"
      key={confirming ? 'types' : 'questions'}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (confirming) void confirm();
        else if (openGoal >= 0 && !goalMissed) askAfterGoal();
        else void finish();
      }}
    >
      <WalkHead title={confirming ? words.typesTitle : words.title} />
      <p class="walk-lead">
        {confirming ? words.typesLead : words.lead}{' '}
        {!confirming && alive.length > 0 && (
          <button type="button" class="walk-link" onClick={() => setListing(true)}>
            {words.showTypes}
          </button>
        )}
      </p>
      <UnsavedDrafts language={language} journey={journey} study={study} />
      {confirming ? (
        <TypeList
          language={language}
          journey={journey}
          study={study}
          types={finishing.types}
          onChange={(types) => change({ ...finishing, types })}
        />
      ) : (
        <>
          {study && <ChecksReminder language={language} journey={journey} study={study} onOpen={onOpen} />}
          {study && <MissedReminder language={language} journey={journey} study={study} onMet={onOffline} />}
          <ClosingQuestions
            language={language}
            brand={journey.brand.name}
            asked={asked}
            answers={finishing}
            onChange={(answers) => change({ ...finishing, ...answers })}
          />
        </>
      )}
      <div class="walk-buttons walk-foot">
        {problem !== null && (
          <p class="walk-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="walk-primary">
          {confirming ? words.confirmTypes : words.finish}
        </button>
        <button type="button" class="walk-link" onClick={onBack}>
          {words.back}
        </button>
        {!confirming && open > 0 && (
          <span class="walk-skipped" role="status">
            {words.open(open)}
          </span>
        )}
      </div>
    </form>
  );
}
