import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { figuresAsWritten } from '../../measure/journey-figures.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import type { Actions } from '../undo.js';
import { JourneyListItem } from './journey-list-item.js';
import { removeJourney } from './remove-journey.js';

interface Properties {
  journeys: readonly Journey[];
  /** By their id. */
  studies: ReadonlyMap<string, Study>;
  language: Language;
  actions: Actions;
}

/** Some journeys of the list, which are drawn again only when they are others: the list may be long. */
export function JourneyListSlice({ journeys, studies, language, actions }: Properties) {
  return useMemo(
    () => (
      <Fragment>
        {journeys.map((journey) => {
          const study = (journey.study === null ? null : studies.get(journey.study)) ?? null;
          return (
            <JourneyListItem
              key={journey.id}
              journey={journey}
              study={study?.title ?? null}
              figures={figuresAsWritten(journey, study)}
              language={language}
              onDelete={() => removeJourney(journey, language, actions)}
            />
          );
        })}
      </Fragment>
    ),
    [journeys, studies, language, actions],
  );
}
