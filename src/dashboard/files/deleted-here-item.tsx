import { bringBack } from '../../imports/bring-back.js';
import type { DeletedHere } from '../../imports/deleted-here.js';
import { journeyHash } from '../../messages/dashboard-hash.js';
import type { Language } from '../../model/settings.js';
import { formatTime, type Time } from '../../model/time.js';
import { bringIn } from '../../store/holdings.js';
import { markJourneyDeleted, readJourney } from '../../store/journeys.js';
import { changeStudy, readStudy } from '../../store/studies.js';
import { formatMoment } from '../../text/format-moment.js';
import { importWords } from '../../text/import.js';
import { studyHash } from '../route.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';

interface Properties {
  deleted: DeletedHere;
  language: Language;
  actions: Actions;
}

/** Something of a file that was deleted here: why it did not come in, and the way to get it back. */
export function DeletedHereItem({ deleted, language, actions }: Properties) {
  const words = importWords[language];
  const { kind, id, deletedAt } = deleted;
  const stored = useStored(() => readDeletion(deleted), `${kind} ${id}`, ['journeys', 'studies']);
  const isBack = stored.state === 'ready' && stored.value === null;
  const name =
    kind === 'journey' ? words.deletedJourney(deleted.name, deleted.reviewer) : words.deletedStudy(deleted.name);
  return (
    <div class="deleted-here">
      <p>
        <b>{name}</b> {isBack ? words.isBack : words.deletedHere(formatMoment(deletedAt, language))}
      </p>
      {isBack ? (
        <a class="button" href={kind === 'journey' ? journeyHash(id) : studyHash(id)}>
          {words.open}
        </a>
      ) : (
        <button
          type="button"
          class="button"
          aria-label={words.bringBackLong(name)}
          onClick={() =>
            actions.remove(() => restore(deleted), {
              message: words.broughtBack(name),
              takeBack: () => deleteAgain(deleted),
            })
          }
        >
          {words.bringBack}
        </button>
      )}
    </div>
  );
}

/** When it was deleted, null where it was not; undefined where it is not here at all. */
const readDeletion = async ({ kind, id }: DeletedHere): Promise<Time | null | undefined> =>
  (await (kind === 'journey' ? readJourney(id) : readStudy(id)))?.deletedAt;

const restore = ({ arrived }: DeletedHere): Promise<unknown> =>
  bringIn(arrived, (held) => bringBack(held, arrived, formatTime(new Date())));

function deleteAgain({ kind, id }: DeletedHere): Promise<unknown> {
  const now = formatTime(new Date());
  return kind === 'journey'
    ? markJourneyDeleted(id, now, now)
    : changeStudy(id, (study) => ({ ...study, deletedAt: now }), now);
}
