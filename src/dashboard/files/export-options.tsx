import { csvFlavours } from '../../exports/csv-column.js';
import type { ExportChoice } from '../../exports/export-choice.js';
import { type Language, languages } from '../../model/settings.js';
import { dashboardWords } from '../../text/dashboard.js';
import { exportWords } from '../../text/export.js';

interface Properties {
  choice: ExportChoice;
  language: Language;
  onChange: (changes: Partial<ExportChoice>) => void;
}

/** How the files are made: in which language, for whom, and who may be recognised in them. */
export function ExportOptions({ choice, language, onChange }: Properties) {
  const words = exportWords[language];
  const { csvFlavours: flavours, languageNames } = dashboardWords[language];
  const { disguise } = choice;
  const checks = [
    {
      name: words.pictures,
      hint: null,
      checked: choice.pictures,
      set: (pictures: boolean) => onChange({ pictures }),
    },
    {
      name: words.pseudonyms,
      hint: words.pseudonymsHint,
      checked: disguise.reviewers,
      set: (reviewers: boolean) => onChange({ disguise: { ...disguise, reviewers } }),
    },
    {
      name: words.letters,
      hint: words.lettersHint,
      checked: disguise.competitors,
      set: (competitors: boolean) => onChange({ disguise: { ...disguise, competitors } }),
    },
  ];
  return (
    <fieldset class="export-options">
      <legend>{words.options}</legend>
      <div class="export-options__selects">
        <label class="export-page__select">
          <span>{words.language}</span>
          <select
            value={choice.language}
            onChange={({ currentTarget }) =>
              onChange({ language: languages.find((each) => each === currentTarget.value) ?? language })
            }
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {languageNames[each]}
              </option>
            ))}
          </select>
        </label>
        <label class="export-page__select">
          <span>{words.csvFor}</span>
          <select
            value={choice.flavour}
            onChange={({ currentTarget }) =>
              onChange({ flavour: csvFlavours.find((each) => each === currentTarget.value) ?? 'international' })
            }
          >
            {csvFlavours.map((each) => (
              <option key={each} value={each}>
                {flavours[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {checks.map(({ name, hint, checked, set }) => (
        <label key={name} class="export-page__check">
          <input type="checkbox" checked={checked} onChange={({ currentTarget }) => set(currentTarget.checked)} />
          <span>
            {name}
            {hint !== null && <span class="export-page__hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
