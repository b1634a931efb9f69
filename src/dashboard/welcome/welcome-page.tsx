import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { exampleStudyId } from '../../model/example.js';
import type { Language } from '../../model/settings.js';
import { readStudy } from '../../store/studies.js';
import { welcomeWords } from '../../text/welcome.js';
import { studyMapHash, studyReportHash } from '../route.js';
import { ShortcutLine } from '../settings/shortcut-line.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { AddExample, RemoveExample } from './example-box.js';
import { Practice } from './practice.js';

interface Properties {
  language: Language;
  actions: Actions;
}

/** The first five minutes: from the button in the toolbar to a page that is rated. Opened after the installation. */
export function WelcomePage({ language, actions }: Properties) {
  const words = welcomeWords[language];
  const isPinned = usePinned();
  usePageTitle(words.title);
  return (
    <div class="welcome-page">
      <h1>{words.title}</h1>
      <p class="dashboard-quiet">{words.lead}</p>
      <ol class="welcome-page__steps">
        <Step title={words.pin} isDone={isPinned}>
          <p>{isPinned ? words.pinned : import.meta.env.MODE === 'firefox' ? words.pinFirefox : words.pinChromium}</p>
        </Step>
        <Step title={words.shortcut}>
          <ShortcutLine language={language} actions={actions} />
        </Step>
        <Step title={words.practise}>
          <p>{words.practiseLead}</p>
          <Practice language={language} />
        </Step>
        <Step title={words.real}>
          <ol>
            {words.realSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="dashboard-small">{words.otherWays}</p>
        </Step>
        <Step title={words.example}>
          <p>{words.exampleLead}</p>
          <Example language={language} actions={actions} />
        </Step>
      </ol>
    </div>
  );
}

function Step({ title, isDone, children }: { title: string; isDone?: boolean; children: ComponentChildren }) {
  return (
    <li class={isDone ? 'welcome-page__step welcome-page__step--done' : 'welcome-page__step'}>
      <h2>{title}</h2>
      {children}
    </li>
  );
}

function Example(properties: Properties) {
  const words = welcomeWords[properties.language];
  const study = useStored(() => readStudy(exampleStudyId), 'example', ['studies']);
  if (study.state !== 'ready') return null;
  if (study.value === undefined || study.value.deletedAt !== null) {
    return (
      <p>
        <AddExample {...properties} />
      </p>
    );
  }
  return (
    <>
      <p>{words.exampleThere}</p>
      <p class="welcome-page__ways">
        <a href={studyReportHash(exampleStudyId)}>{words.toReport}</a>
        <a href={studyMapHash(exampleStudyId)}>{words.toMap}</a>
        <a href="#/">{words.toJourneys}</a>
        <RemoveExample {...properties} />
      </p>
    </>
  );
}

/** Whether the button is in the toolbar itself; looked up again whenever the reviewer comes back. */
function usePinned(): boolean {
  const [isPinned, setPinned] = useState(false);
  useEffect(() => {
    const look = () => void browser.action.getUserSettings().then(({ isOnToolbar }) => setPinned(isOnToolbar === true));
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return isPinned;
}
