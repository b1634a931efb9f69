import { editorStatuses, type Journey, journeyStates } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { dashboardWords } from '../../text/dashboard.js';
import { deskWords } from '../../text/desk.js';
import { narrowingWords } from '../../text/narrowing.js';
import { type Narrowing, type NarrowingPart, narrowingValues } from './narrow-journeys.js';

interface Properties {
  parts: readonly NarrowingPart[];
  journeys: readonly Journey[];
  studies: readonly Study[];
  narrowing: Narrowing;
  language: Language;
  onNarrow: (narrowing: Narrowing) => void;
}

/** Narrows a list of journeys, by each part in which they differ. */
export function JourneyFilter({ parts, journeys, studies, narrowing, language, onNarrow }: Properties) {
  const words = narrowingWords[language];
  const nameOf = (part: NarrowingPart, value: string): string => {
    if (value === '') return words.none[part];
    if (part === 'study') return studies.find(({ id }) => id === value)?.title ?? value;
    return part === 'status' ? nameStatus(value, language) : value;
  };
  return (
    <fieldset class="journey-filter">
      <legend class="visually-hidden">{words.label}</legend>
      {parts.map((part) => {
        const values = narrowingValues(journeys, part);
        if (values.length === 0) return null;
        const { [part]: chosen, ...others } = narrowing;
        const options = values.map((value) => ({ value, name: nameOf(part, value) }));
        options.sort((one, other) => one.name.localeCompare(other.name, language));
        return (
          <label key={part} class="journey-filter__part">
            <span>{words.parts[part]}</span>
            <select
              value={String(options.findIndex(({ value }) => value === chosen))}
              onChange={({ currentTarget }) => {
                const option = options[Number(currentTarget.value)];
                onNarrow(option === undefined ? others : { ...others, [part]: option.value });
              }}
            >
              <option value="-1">{words.all}</option>
              {options.map(({ value, name }, place) => (
                <option key={value} value={String(place)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}

function nameStatus(value: string, language: Language): string {
  const state = journeyStates.find((each) => each === value);
  if (state !== undefined) return dashboardWords[language].states[state];
  const status = editorStatuses.find((each) => each === value);
  return status === undefined ? value : deskWords[language].statuses[status];
}
