import { useState } from 'preact/hooks';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { walkWords } from '../text/walk.js';
import { useCurrentTab } from './current-tab.js';
import { explainStoreError } from './explain-store-error.js';
import { FinishForm } from './finish-form.js';
import { FinishedNotice } from './finished-notice.js';
import { OfflineForm } from './offline-form.js';
import { PausedNotice } from './paused-notice.js';
import { RatePage } from './rate-page.js';
import type { Place } from './show-walk.js';
import { StartScreen } from './start-screen.js';
import { useWalk } from './walk.js';
import { WalkActions } from './walk-actions.js';

interface Props {
  place: Place;
  language: Language;
}

type Task = { name: 'rate' } | { name: 'offline' } | { name: 'finish' } | { name: 'finished'; journey: Journey };

/** The whole of popup and panel: start a journey, rate the page of the tab, add offline moments, pause, finish. */
export function WalkScreen({ place, language }: Props) {
  const words = walkWords[language];
  const walk = useWalk();
  const tab = useCurrentTab();
  const [task, setTask] = useState<Task>({ name: 'rate' });
  const rate = (): void => setTask({ name: 'rate' });

  if (walk instanceof Error) return <p class="walk-problem">{explainStoreError(walk, language)}</p>;
  if (!walk || !tab) return <p class="walk-loading">{words.loading}</p>;
  const { journey } = walk;

  if (task.name === 'finished') return <FinishedNotice language={language} journey={task.journey} onNext={rate} />;
  if (!journey || journey.state === 'intended') {
    return <StartScreen language={language} tab={tab} intended={journey} reviewer={walk.settings.reviewer} />;
  }
  if (task.name === 'offline') return <OfflineForm language={language} journey={journey} onDone={rate} />;
  if (task.name === 'finish') {
    return (
      <FinishForm
        language={language}
        journey={journey}
        onBack={rate}
        onFinished={(finished) => setTask({ name: 'finished', journey: finished })}
      />
    );
  }
  return (
    <>
      {journey.state === 'paused' ? (
        <PausedNotice language={language} journey={journey} />
      ) : (
        <RatePage
          language={language}
          walk={{ ...walk, journey }}
          tab={tab}
          {...(place === 'popup' ? { onClose: () => window.close() } : {})}
        />
      )}
      <WalkActions
        place={place}
        language={language}
        journey={journey}
        tab={tab}
        onOffline={() => setTask({ name: 'offline' })}
        onFinish={() => setTask({ name: 'finish' })}
      />
    </>
  );
}
