import { amend, reverse } from '../../model/amend.js';
import type { Amendment } from '../../model/amendment.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { amendmentWords } from '../../text/amendments.js';
import { dashboardWords } from '../../text/dashboard.js';
import { nameAmended } from '../../view/amendment-list.js';
import { formatDay } from '../../view/format-time.js';
import type { AmendSubject } from './amend-dialogs.js';

/** The buttons by which each part of a finished journey's report is amended. */
export function amendActions(journey: Journey, language: Language, open: (subject: AmendSubject) => void) {
  const words = amendmentWords[language];
  const { deleteTouchpoint, deleteTouchpointLong } = dashboardWords[language];
  return {
    action: (touchpoint: Touchpoint) => (
      <>
        <button
          type="button"
          class="button button--quiet"
          aria-label={words.amendLong(touchpoint.type)}
          onClick={() => open({ does: 'amend', touchpoint })}
        >
          {words.amend}
        </button>
        <button
          type="button"
          class="button button--quiet"
          aria-label={deleteTouchpointLong(touchpoint.type)}
          onClick={() => open({ does: 'delete', touchpoint })}
        >
          {deleteTouchpoint}
        </button>
      </>
    ),
    amendmentAction: (amendment: Amendment) =>
      isInForce(journey, amendment) && (
        <button
          type="button"
          class="button button--quiet"
          aria-label={words.takeBackLong(nameAmended(journey, amendment, language), formatDay(amendment.at, language))}
          onClick={() => open({ does: 'take_back', amendment })}
        >
          {words.takeBack}
        </button>
      ),
    outcomeAction: (
      <button type="button" class="button button--quiet" onClick={() => open({ does: 'amend_end' })}>
        {words.amendEnd}
      </button>
    ),
  };
}

/** Whether the journey still says what an amendment made of it, so that it can be taken back. */
function isInForce(journey: Journey, amendment: Amendment): boolean {
  const back = amend(journey, { ...amendment, ...reverse(amendment) });
  return back !== null && back !== journey;
}
