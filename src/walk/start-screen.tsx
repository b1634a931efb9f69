import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { startWords } from '../text/start.js';
import { walkWords } from '../text/walk.js';
import type { CurrentTab } from './current-tab.js';
import { isOpenPage } from './describe-page.js';
import { PausedList } from './paused-list.js';
import type { Place } from './place.js';
import { StartForm } from './start-form.js';
import { WalkHead } from './walk-head.js';

interface Props {
  place: Place;
  language: Language;
  tab: CurrentTab;
  intended: Journey | undefined;
  reviewer: string;
  paused: Journey[];
  onChoose: (id: string) => void;
}

/** Offers to start a journey on the site of the tab, or says why there is none to start. */
export function StartScreen({ place, language, tab, intended, reviewer, paused, onChoose }: Props) {
  const words = startWords[language];
  const open = isOpenPage(tab.address);
  const [domain, setDomain] = useState(open ? undefined : intended?.brand.sites[0]);

  useEffect(() => {
    if (!isOpenPage(tab.address)) return;
    const { address } = tab;
    void import('../model/registrable-domain.js').then(({ registrableDomain }) =>
      setDomain(registrableDomain(address)),
    );
  }, [tab.address]);

  if (domain !== undefined) {
    return (
      <>
        <StartForm
          key={domain}
          language={language}
          domain={domain}
          title={tab.title}
          intended={intended?.brand.sites[0] === domain ? intended : undefined}
          reviewer={reviewer}
        />
        <PausedList language={language} journeys={paused} onChoose={onChoose} />
      </>
    );
  }
  if (open) return <p class="walk-loading">{walkWords[language].loading}</p>;
  return (
    <section class="walk-notice">
      <WalkHead title={words.noPageTitle} />
      <p>{place === 'panel' && tab.address === null ? words.unseenPage : words.noPage}</p>
      <div class="walk-buttons">
        <button type="button" class="walk-link" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.dashboard}
        </button>
      </div>
      <PausedList language={language} journeys={paused} onChoose={onChoose} />
    </section>
  );
}
