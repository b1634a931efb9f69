import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Journey } from '../model/journey.js';
import { languageOf } from '../model/settings.js';
import { isOnSite } from '../model/site.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import { walkWords } from '../text/walk.js';
import { ChangeForm } from './change-form.js';
import { useCurrentTab } from './current-tab.js';
import { explainStoreError } from './explain-store-error.js';
import { FinishForm } from './finish-form.js';
import { FinishedNotice } from './finished-notice.js';
import { OfflineForm } from './offline-form.js';
import { PausedNotice } from './paused-notice.js';
import type { Place } from './place.js';
import { RatePage } from './rate-page.js';
import { RatedScreen } from './rated-screen.js';
import { StartScreen } from './start-screen.js';
import { studyOf, useWalk } from './walk.js';
import { WalkActions } from './walk-actions.js';

interface Props {
  place: Place;
}

type Task =
  /** `saved`: the offline moment that was saved just now. */
  | { name: 'rate'; saved?: string }
  | { name: 'start' }
  /** `back` is where the reviewer came from, `type` what they were reminded of. */
  | { name: 'offline'; back: { name: 'rate' } | { name: 'finish' }; type?: string }
  | { name: 'rated' }
  | { name: 'change'; back: { name: 'rated' } | { name: 'finish' }; touchpoint: Touchpoint }
  | { name: 'finish' }
  | { name: 'finished'; journey: Journey };

/** The whole of popup and panel: start a journey, rate the page of the tab, add offline moments, pause, finish. */
export function WalkScreen({ place }: Props) {
  const walk = useWalk();
  const tab = useCurrentTab();
  const [task, setTask] = useState<Task>({ name: 'rate' });
  const [chosen, setChosen] = useState<string>();
  const rate = (): void => setTask({ name: 'rate' });
  const showRated = (): void => setTask({ name: 'rated' });

  // A store that cannot be read says so in the browser's language.
  const chosenLanguage = walk instanceof Error ? null : walk?.settings.language;
  const language = chosenLanguage ?? languageOf(browser.i18n.getUILanguage());
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  if (walk instanceof Error) return <p class="walk-problem">{explainStoreError(walk, language)}</p>;
  // Which language is wanted comes with the walk.
  if (!walk || !tab) return null;
  const { running, paused, intended } = walk;

  if (task.name === 'finished') return <FinishedNotice language={language} journey={task.journey} onNext={rate} />;
  const here = ({ brand }: Journey): boolean => isOnSite(tab.address ?? '', brand);
  const waiting = paused.find(({ id }) => id === chosen) ?? paused.find(here) ?? paused[0];
  const journey = running ?? (intended && !chosen ? undefined : waiting);
  if (!journey || (task.name === 'start' && !running)) {
    return (
      <StartScreen
        place={place}
        language={language}
        tab={tab}
        intended={intended}
        reviewer={walk.settings.reviewer}
        paused={paused}
        studies={walk.studies}
        onChoose={(id) => {
          setChosen(id);
          rate();
        }}
      />
    );
  }
  const study = studyOf(journey, walk.studies);
  if (task.name === 'offline') {
    const { back, type } = task;
    return (
      <OfflineForm
        place={place}
        language={language}
        journey={journey}
        study={study}
        {...(type === undefined ? {} : { type })}
        onDone={(saved) => setTask(saved !== null && back.name === 'rate' ? { name: 'rate', saved } : back)}
      />
    );
  }
  if (task.name === 'rated') {
    return (
      <RatedScreen
        language={language}
        journey={journey}
        study={study}
        onOpen={(touchpoint) => setTask({ name: 'change', back: { name: 'rated' }, touchpoint })}
        onBack={rate}
      />
    );
  }
  if (task.name === 'change') {
    return (
      <ChangeForm
        place={place}
        language={language}
        journey={journey}
        study={study}
        touchpoint={task.touchpoint}
        onDone={() => setTask(task.back)}
      />
    );
  }
  if (task.name === 'finish') {
    return (
      <FinishForm
        language={language}
        journey={journey}
        study={study}
        onBack={rate}
        onOffline={(type) => setTask({ name: 'offline', back: { name: 'finish' }, type })}
        onOpen={(touchpoint) => setTask({ name: 'change', back: { name: 'finish' }, touchpoint })}
        onFinished={(finished) => setTask({ name: 'finished', journey: finished })}
      />
    );
  }
  const last = journey.touchpoints.at(-1);
  const saved = task.name === 'rate' && last?.id === task.saved ? last : undefined;
  const addOffline = (): void => setTask({ name: 'offline', back: { name: 'rate' } });
  const actions = (
    <WalkActions
      place={place}
      language={language}
      journey={journey}
      tab={tab}
      onOffline={addOffline}
      onRated={showRated}
      onFinish={() => setTask({ name: 'finish' })}
    />
  );
  return (
    <>
      <div role="status">
        {saved && (
          <p class="walk-saved">
            {walkWords[language].savedOffline(saved.type, touchpointsInOrder(journey).indexOf(saved) + 1)}
          </p>
        )}
      </div>
      {running ? (
        <RatePage
          key={running.id}
          place={place}
          language={language}
          journey={running}
          walk={walk}
          tab={tab}
          onOffline={addOffline}
          onRated={showRated}
          {...(place === 'popup' ? { onClose: () => window.close() } : {})}
        >
          {actions}
        </RatePage>
      ) : (
        <>
          <PausedNotice
            key={journey.id}
            language={language}
            journey={journey}
            study={study}
            others={paused.filter(({ id }) => id !== journey.id)}
            onChoose={setChosen}
            onStart={() => setTask({ name: 'start' })}
          />
          {actions}
        </>
      )}
    </>
  );
}
