import { useState } from 'preact/hooks';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { dashboardWords } from '../../text/dashboard.js';
import { exportWords } from '../../text/export.js';
import { journeyReportWords } from '../../text/journey-report.js';
import { formatDay } from '../../view/format-time.js';
import { JourneyFilter } from '../journeys/journey-filter.js';
import { isWanted, type Narrowing } from '../journeys/narrow-journeys.js';

interface Properties {
  journeys: readonly Journey[];
  studies: readonly Study[];
  chosen: ReadonlySet<string>;
  language: Language;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Which journeys leave: those of a study, a brand or a round at once, or picked one by one. */
export function ExportJourneys({ journeys, studies, chosen, language, onChoose }: Properties) {
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  const words = exportWords[language];
  const shown = journeys.filter((journey) => isWanted(journey, narrowing));
  const narrow = (next: Narrowing) => {
    setNarrowing(next);
    onChoose(new Set(journeys.filter((journey) => isWanted(journey, next)).map(({ id }) => id)));
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
      <JourneyFilter
        parts={['study', 'brand', 'round']}
        journeys={journeys}
        studies={studies}
        narrowing={narrowing}
        language={language}
        onNarrow={narrow}
      />
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
