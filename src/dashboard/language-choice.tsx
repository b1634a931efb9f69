import type { Language, Settings } from '../model/settings.js';
import { languages } from '../model/settings.js';
import { dashboardWords } from '../text/dashboard.js';

interface Properties {
  /** Null follows the browser. */
  choice: Settings['language'];
  language: Language;
  onChoose: (choice: Settings['language']) => void;
}

/** The language of the screens and reports; each language is named in itself. */
export function LanguageChoice({ choice, language, onChoose }: Properties) {
  const words = dashboardWords[language];
  return (
    <label class="language-choice">
      <span>{words.language}</span>
      <select
        value={choice ?? ''}
        onChange={({ currentTarget }) => onChoose(languages.find((each) => each === currentTarget.value) ?? null)}
      >
        <option value="">{words.languageFromBrowser}</option>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {words.languageNames[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
