import { type FileFormat, fileFormats } from '../../exports/export-choice.js';
import type { Language } from '../../model/settings.js';
import { exportWords } from '../../text/export.js';

interface Properties {
  formats: readonly FileFormat[];
  language: Language;
  onChoose: (formats: FileFormat[]) => void;
}

const groups = ['read', 'compute', 'keep'] as const;

const everything = groups.flatMap((group): readonly FileFormat[] => fileFormats[group]);

/** Which files are made; several come in one ZIP. */
export function ExportFiles({ formats, language, onChoose }: Properties) {
  const words = exportWords[language];
  const set = (format: FileFormat, wanted: boolean) =>
    onChoose(everything.filter((each) => (each === format ? wanted : formats.includes(each))));
  const isComplete = formats.length === everything.length;
  return (
    <fieldset class="export-files">
      <legend>{words.files}</legend>
      <div class="export-files__groups">
        {groups.map((group) => (
          <section key={group}>
            <h2>{words.groups[group]}</h2>
            {fileFormats[group].map((format) => (
              <label key={format} class="export-page__check">
                <input
                  type="checkbox"
                  checked={formats.includes(format)}
                  onChange={({ currentTarget }) => set(format, currentTarget.checked)}
                />
                <span>
                  {words.formats[format].name}
                  <span class="export-page__hint">{words.formats[format].hint}</span>
                </span>
              </label>
            ))}
          </section>
        ))}
      </div>
      <button type="button" class="button button--quiet" onClick={() => onChoose(isComplete ? [] : everything)}>
        {isComplete ? words.chooseNone : words.everything}
      </button>
    </fieldset>
  );
}
