import type { Language } from '../../model/settings.js';
import { studyIdeasWords } from '../../text/study-ideas.js';

interface Properties {
  /** The touchpoint type; null: the whole journey. */
  about: string | null;
  /** What can be chosen, in the order of the map. */
  types: readonly string[];
  language: Language;
  onChange: (about: string | null) => void;
}

/** Before the name of a type among the choices, so that no name is taken for the whole journey. */
const prefix = 'type ';

/** What an idea or a comment is about: one touchpoint type, or the whole journey. */
export function AboutField({ about, types, language, onChange }: Properties) {
  const words = studyIdeasWords[language];
  return (
    <label class="modal-form__field">
      <span>{words.about}</span>
      <select
        value={about === null ? '' : `${prefix}${about}`}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value.slice(prefix.length))}
      >
        <option value="">{words.wholeJourney}</option>
        {types.map((type) => (
          <option key={type} value={`${prefix}${type}`}>
            {type}
          </option>
        ))}
      </select>
    </label>
  );
}
