import browser from 'webextension-polyfill';
import { welcomeHash } from '../../messages/dashboard-hash.js';
import './settings-page.css';
import type { Language, Settings } from '../../model/settings.js';
import { changeSettings } from '../../store/settings.js';
import { healthWords } from '../../text/health.js';
import { settingsWords } from '../../text/settings.js';
import { welcomeWords } from '../../text/welcome.js';
import { healthHash } from '../route.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { ChurnRatesForm } from './churn-rates-form.js';
import { ShortcutLine } from './shortcut-line.js';

interface Properties {
  settings: Settings;
  language: Language;
  actions: Actions;
}

/** What holds for this browser and not for one study; every change is kept at once. */
export function SettingsPage({ settings, language, actions }: Properties) {
  const words = settingsWords[language];
  usePageTitle(words.title);
  const change = (changes: Partial<Settings>): void => void changeSettings(changes).catch(actions.fail);
  return (
    <div class="settings-page">
      <h1>{words.title}</h1>
      <p class="dashboard-quiet">{words.lead}</p>
      <div class="sheet settings-page__sheet">
        <label class="settings-page__field">
          <b>{words.reviewer}</b>
          <span class="settings-page__hint">{words.reviewerHint}</span>
          <input
            type="text"
            maxLength={60}
            autocomplete="off"
            value={settings.reviewer}
            onChange={({ currentTarget }) => change({ reviewer: currentTarget.value.trim() })}
          />
        </label>
        <label class="settings-page__check">
          <input
            type="checkbox"
            checked={settings.pictures}
            onChange={({ currentTarget }) => change({ pictures: currentTarget.checked })}
          />
          <span>
            <b>{words.pictures}</b>
            <span class="settings-page__hint">{words.picturesHint}</span>
          </span>
        </label>
        <section class="settings-page__field">
          <b>{welcomeWords[language].shortcut}</b>
          <ShortcutLine language={language} actions={actions} />
          <p>
            <a href={welcomeHash}>{welcomeWords[language].openAgain}</a>
          </p>
        </section>
        <ChurnRatesForm
          rates={settings.churnRates}
          language={language}
          onChange={(churnRates) => change({ churnRates })}
        />
        <p class="settings-page__field">
          <a href={healthHash}>{healthWords[language].link}</a>
        </p>
        <p class="settings-page__field settings-page__hint">{words.about(browser.runtime.getManifest().version)}</p>
      </div>
    </div>
  );
}
