import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { startWords } from '../text/start.js';
import { studyStartWords } from '../text/study-start.js';
import { walkWords } from '../text/walk.js';
import type { CurrentTab } from './current-tab.js';
import { isOpenPage } from './describe-page.js';
import { likelyPurpose, type Purpose } from './likely-purpose.js';
import { PausedList } from './paused-list.js';
import type { Place } from './place.js';
import { StartForm } from './start-form.js';
import { StudyChoice } from './study-choice.js';
import { StudyStartForm } from './study-start-form.js';
import { WalkHead } from './walk-head.js';

interface Props {
  place: Place;
  language: Language;
  tab: CurrentTab;
  intended: Journey | undefined;
  reviewer: string;
  paused: Journey[];
  studies: Study[];
  onChoose: (id: string) => void;
}

/** Offers to start a journey: for a study, or a quick one on the site of the tab; or says why there is none to start. */
export function StartScreen({ place, language, tab, intended, reviewer, paused, studies, onChoose }: Props) {
  const words = startWords[language];
  const open = isOpenPage(tab.address);
  const [domain, setDomain] = useState(
    open ? undefined : intended?.study === null ? intended.brand.sites[0] : undefined,
  );
  const [chosen, setChosen] = useState<Purpose>();

  useEffect(() => {
    if (!isOpenPage(tab.address)) return;
    const { address } = tab;
    void import('../model/registrable-domain.js').then(({ registrableDomain }) =>
      setDomain(registrableDomain(address)),
    );
  }, [tab.address]);

  if (open && domain === undefined) return <p class="walk-loading">{walkWords[language].loading}</p>;
  const purpose = chosen ?? likelyPurpose(tab.address, studies, intended, domain !== undefined);
  const study = studies.find(({ id }) => id === purpose);
  const choice = studies.length > 0 && (
    <StudyChoice
      language={language}
      studies={studies}
      address={tab.address}
      quick={domain !== undefined}
      chosen={purpose}
      onChoose={setChosen}
    />
  );
  return (
    <>
      {study ? (
        <StudyStartForm
          key={study.id}
          language={language}
          study={study}
          address={tab.address}
          intended={intended?.study === study.id ? intended : undefined}
          reviewer={reviewer}
          {...(domain === undefined ? {} : { onQuick: () => setChosen('quick') })}
        >
          {choice}
        </StudyStartForm>
      ) : domain !== undefined && purpose === 'quick' ? (
        <StartForm
          key={domain}
          language={language}
          domain={domain}
          title={tab.title}
          intended={intended?.study === null && intended.brand.sites[0] === domain ? intended : undefined}
          reviewer={reviewer}
        >
          {choice || undefined}
        </StartForm>
      ) : (
        <section class="walk-notice">
          <WalkHead title={choice ? words.title : words.noPageTitle} />
          {choice ? (
            <>
              <p class="walk-lead">{studyStartWords[language].chooseFirst}</p>
              {choice}
              {domain === undefined && <p class="walk-hint">{studyStartWords[language].quickElsewhere}</p>}
            </>
          ) : (
            <p>{place === 'panel' && tab.address === null ? words.unseenPage : words.noPage}</p>
          )}
          <div class="walk-buttons">
            <button type="button" class="walk-link" onClick={() => void browser.runtime.openOptionsPage()}>
              {words.dashboard}
            </button>
          </div>
        </section>
      )}
      <PausedList language={language} journeys={paused} onChoose={onChoose} />
    </>
  );
}
