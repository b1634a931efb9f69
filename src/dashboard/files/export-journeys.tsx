import { useState } from 'preact/hooks';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { dashboardWords } from '../../text/dashboard.js';
import { exportWords } from '../../text/export.js';
import { journeyReportWords } from '../../text/journey-report.js';
import { formatDay } from '../../view/format-time.js';
import { ExportFilter } from './export-filter.js';

interface Properties {
  journeys: readonly Journey[];
  studies: readonly Study[];
  chosen: ReadonlySet<string>;
  language: Language;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** By what the list is narrowed; null is everything, the empty text what has none. */
type Narrowing = Record<'study' | 'brand' | 'round', string | null>;

/** Which journeys leave: those of a study, a brand or a round at once, or picked one by one. */
export function ExportJourneys({ journeys, studies, chosen, language, onChoose }: Properties) {
  const [narrowing, setNarrowing] = useState<Narrowing>({ study: null, brand: null, round: null });
  const words = exportWords[language];
  const shown = journeys.filter((journey) => matches(journey, narrowing));
  const titles = new Map(studies.map(({ id, title }) => [id, title]));
  const narrow = (changes: Partial<Narrowing>) => {
    const next = { ...narrowing, ...changes };
    setNarrowing(next);
    onChoose(new Set(journeys.filter((journey) => matches(journey, next)).map(({ id }) => id)));
  };
  const set = (ids: readonly string[], wanted: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (wanted) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  const shownIds = shown.map(({ id }) => id);
  const isComplete = shownIds.every((id) => chosen.has(id));
  return (
    <fieldset class="export-journeys">
      <legend>{words.which}</legend>
      <div class="export-journeys__filters">
        <ExportFilter
          name={words.study}
          all={words.all}
          value={narrowing.study}
          options={optionsOf(
            journeys,
            ({ study }) => study,
            (id) => titles.get(id) ?? id,
            words.noStudy,
          )}
          onChoose={(study) => narrow({ study })}
        />
        <ExportFilter
          name={words.brand}
          all={words.all}
          value={narrowing.brand}
          options={optionsOf(
            journeys,
            ({ brand }) => brand.name,
            (name) => name,
            '',
          )}
          onChoose={(brand) => narrow({ brand })}
        />
        <ExportFilter
          name={words.round}
          all={words.all}
          value={narrowing.round}
          options={optionsOf(
            journeys,
            ({ round }) => round,
            (name) => name,
            words.noRound,
          )}
          onChoose={(round) => narrow({ round })}
        />
      </div>
      <ul class="export-journeys__list" aria-label={words.journeyList}>
        {shown.map(({ id, brand, reviewer, startedAt, state, round }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={({ currentTarget }) => set([id], currentTarget.checked)}
              />
              <span>
                <b>{brand.name}</b>{' '}
                <span class="export-page__hint">
                  {[
                    journeyReportWords[language].reviewer(reviewer),
                    round,
                    startedAt === null ? null : formatDay(startedAt, language),
                    state === 'finished' ? null : dashboardWords[language].states[state],
                  ]
                    .filter((fact) => fact !== null)
                    .join(' · ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="export-journeys__count">
        <span role="status">{words.chosen(journeys.filter(({ id }) => chosen.has(id)).length, journeys.length)}</span>
        <button type="button" class="button button--quiet" onClick={() => set(shownIds, !isComplete)}>
          {isComplete ? words.chooseNone : words.chooseAll}
        </button>
      </p>
    </fieldset>
  );
}

const matches = ({ study, brand, round }: Journey, narrowing: Narrowing): boolean =>
  (narrowing.study === null || narrowing.study === (study ?? '')) &&
  (narrowing.brand === null || narrowing.brand === brand.name) &&
  (narrowing.round === null || narrowing.round === (round ?? ''));

/** What the journeys can be narrowed to, by value; nothing when they are all alike. */
function optionsOf(
  journeys: readonly Journey[],
  of: (journey: Journey) => string | null,
  nameOf: (value: string) => string,
  none: string,
): [string, string][] {
  const values = [...new Set(journeys.map((journey) => of(journey) ?? ''))];
  return values.length < 2 ? [] : values.map((value) => [value, value === '' ? none : nameOf(value)]);
}
