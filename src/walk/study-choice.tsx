import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { studyStartWords } from '../text/study-start.js';
import { type Purpose, studiesAt } from './likely-purpose.js';

interface Props {
  language: Language;
  studies: Study[];
  /** Address of the tab, whose site is asked of the studies; null where there is none. */
  address: string | null;
  /** Whether a quick journey can be started here. */
  quick: boolean;
  chosen: Purpose;
  onChoose: (purpose: Purpose) => void;
}

/** The choice of the study to walk for: those of this site first. */
export function StudyChoice({ language, studies, address, quick, chosen, onChoose }: Props) {
  const words = studyStartWords[language];
  const here = studiesAt(address, studies);
  const groups = [
    { label: words.here, listed: here },
    { label: words.elsewhere, listed: studies.filter((study) => !here.includes(study)) },
  ];
  return (
    <label class="walk-field">
      <span>{words.study}</span>
      <select required value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {(chosen === '' || !quick) && <option value="">{words.choose}</option>}
        {quick && <option value="quick">{words.quick}</option>}
        {groups.map(
          ({ label, listed }) =>
            listed.length > 0 && (
              <optgroup key={label} label={label}>
                {listed.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </label>
  );
}
