import type { Language } from '../model/settings.js';
import { isOnSite } from '../model/site.js';
import type { Study } from '../model/study.js';
import { studyStartWords } from '../text/study-start.js';

/** What is walked for: a study by its id, a quick journey, or not chosen yet. */
export type Purpose = Study['id'] | 'quick' | '';

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

/** The studies with a brand on the site of an address. */
export const studiesAt = (address: string | null, studies: Study[]): Study[] =>
  studies.filter(({ brands }) => brands.some((brand) => address !== null && isOnSite(address, brand)));

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
