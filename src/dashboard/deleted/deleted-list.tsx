import { sendMessage } from '../../messages/send-message.js';
import type { Language } from '../../model/settings.js';
import { formatTime, type Time } from '../../model/time.js';
import { markStudyDeleted, restoreStudy } from '../../store/delete-study.js';
import { type Deleted, listDeleted } from '../../store/deleted.js';
import { markJourneyDeleted } from '../../store/journeys.js';
import { dashboardWords } from '../../text/dashboard.js';
import { deletedWords } from '../../text/deleted.js';
import { formatMoment } from '../../text/format-moment.js';
import { importWords } from '../../text/import.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';

interface Properties {
  language: Language;
  actions: Actions;
}

const now = (): Time => formatTime(new Date());

/** What was deleted lately, to be brought back also when the message that offered it is long gone; nothing where nothing was. */
export function DeletedList({ language, actions }: Properties) {
  const words = deletedWords[language];
  const { bringBack, bringBackLong, broughtBack } = importWords[language];
  const stored = useStored(() => listDeleted(now()), 'deleted', ['studies', 'journeys']);
  if (stored.state !== 'ready' || stored.value.length === 0) return null;
  return (
    <details class="deleted-list">
      <summary>{words.title(stored.value.length)}</summary>
      <p>{words.lead}</p>
      <ul>
        {stored.value.map((deleted) => {
          const { name, facts } = describe(deleted, language);
          return (
            <li key={idOf(deleted)}>
              <p>
                <b>{name}</b> {facts.join(' · ')}
              </p>
              <button
                type="button"
                class="button"
                aria-label={bringBackLong(name)}
                onClick={() =>
                  actions.remove(() => restore(deleted), {
                    message: broughtBack(name),
                    takeBack: () => deleteAgain(deleted),
                  })
                }
              >
                {bringBack}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const idOf = (deleted: Deleted): string => (deleted.kind === 'study' ? deleted.study.id : deleted.journey.id);

function describe(deleted: Deleted, language: Language): { name: string; facts: string[] } {
  const words = deletedWords[language];
  const { deletedStudy, deletedJourney } = importWords[language];
  const on = words.on(formatMoment(deleted.deletedAt, language));
  if (deleted.kind === 'study') {
    const { length } = deleted.journeys;
    return { name: deletedStudy(deleted.study.title), facts: length === 0 ? [on] : [words.withJourneys(length), on] };
  }
  const { brand, reviewer, touchpoints } = deleted.journey;
  const count = touchpoints.filter(({ deletedAt }) => deletedAt === null).length;
  return { name: deletedJourney(brand.name, reviewer), facts: [dashboardWords[language].touchpoints(count), on] };
}

const restore = (deleted: Deleted): Promise<unknown> =>
  deleted.kind === 'study'
    ? restoreStudy(
        { study: deleted.study.id, journeys: deleted.journeys.map(({ id }) => id), withJourneys: true },
        now(),
      )
    : markJourneyDeleted(deleted.journey.id, null, now());

async function deleteAgain(deleted: Deleted): Promise<void> {
  if (deleted.kind === 'study') await markStudyDeleted(deleted.study.id, true, now());
  else await markJourneyDeleted(deleted.journey.id, now(), now());
  // It may have been resumed meanwhile; the background looks at the store at its next event anyway.
  void sendMessage('followJourney', null).catch(() => {});
}
