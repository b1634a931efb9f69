import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { journeyFigures } from '../../measure/journey-figures.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Actions } from '../undo.js';
import { JourneyListItem } from './journey-list-item.js';
import { removeJourney } from './remove-journey.js';

interface Properties {
  journeys: readonly Journey[];
  /** Titles of the studies by their id. */
  titles: ReadonlyMap<string, string>;
  language: Language;
  actions: Actions;
}

/** Some journeys of the list, which are drawn again only when they are others: the list may be long. */
export function JourneyListSlice({ journeys, titles, language, actions }: Properties) {
  return useMemo(
    () => (
      <Fragment>
        {journeys.map((journey) => (
          <JourneyListItem
            key={journey.id}
            journey={journey}
            study={journey.study === null ? null : (titles.get(journey.study) ?? null)}
            figures={journeyFigures(journey)}
            language={language}
            onDelete={() => removeJourney(journey, language, actions)}
          />
        ))}
      </Fragment>
    ),
    [journeys, titles, language, actions],
  );
}
