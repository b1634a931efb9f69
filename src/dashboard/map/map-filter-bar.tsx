import type { MapChoices, MapFilter } from '../../measure/map-filter.js';
import type { Language } from '../../model/settings.js';
import { studyMapWords } from '../../text/study-map.js';
import { touchpointWords } from '../../text/touchpoint.js';

interface Properties {
  filter: MapFilter;
  choices: MapChoices;
  language: Language;
  onFilter: (change: Partial<MapFilter>) => void;
}

/** What the map's figures hold: brand, round, reviewer, channel; only where there is something to choose. */
export function MapFilterBar({ filter, choices, language, onFilter }: Properties) {
  const words = studyMapWords[language];
  const { channels } = touchpointWords[language];
  const names = (values: readonly string[]) => values.map((value) => ({ value, name: value }));
  return (
    <form class="map-filter" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
      <Choice
        name={words.brand}
        all={words.all.brand}
        options={names(choices.brands)}
        value={filter.brand}
        onChoose={(brand) => onFilter({ brand })}
      />
      <Choice
        name={words.round}
        all={words.all.round}
        options={names(choices.rounds)}
        value={filter.round}
        onChoose={(round) => onFilter({ round })}
      />
      <Choice
        name={words.reviewer}
        all={words.all.reviewer}
        options={names(choices.reviewers)}
        value={filter.reviewer}
        onChoose={(reviewer) => onFilter({ reviewer })}
      />
      <Choice
        name={words.channel}
        all={words.all.channel}
        options={choices.channels.map((value) => ({ value, name: channels[value] }))}
        value={filter.channel}
        onChoose={(chosen) => onFilter({ channel: choices.channels.find((channel) => channel === chosen) ?? null })}
      />
      <Choice
        name={words.questionSet}
        options={names(choices.questionSets.map(String))}
        value={String(filter.questionSet)}
        onChoose={(chosen) => onFilter({ questionSet: Number(chosen) })}
      />
      {choices.unfinished && (
        <label class="map-filter__check">
          <input
            type="checkbox"
            checked={filter.unfinished}
            onChange={({ currentTarget }) => onFilter({ unfinished: currentTarget.checked })}
          />
          {words.unfinished}
        </label>
      )}
    </form>
  );
}

interface ChoiceProperties {
  name: string;
  /** The word for "all", where all can be chosen. */
  all?: string;
  options: readonly { value: string; name: string }[];
  value: string | null;
  onChoose: (value: string | null) => void;
}

function Choice({ name, all, options, value, onChoose }: ChoiceProperties) {
  if (options.length < 2) return null;
  return (
    <label class="map-filter__choice">
      <span>{name}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
