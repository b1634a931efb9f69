import { v7 as newIdentifier } from 'uuid';
import { encodeRawRow } from '../../exports/encode-raw-row.js';
import { journeyHash } from '../../messages/dashboard-hash.js';
import { type RecordKind, ways } from '../../model/check-records.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { type FindingInRow, mend, putBack, readRaw, takeOut } from '../../store/check-up.js';
import { healthWords } from '../../text/health.js';
import { downloadFile } from '../files/download-file.js';
import { studyHash } from '../route.js';
import { nameRow } from '../studies/name-row.js';
import type { Actions } from '../undo.js';

interface Properties {
  finding: FindingInRow;
  language: Language;
  actions: Actions;
}

/** Where a record can be looked at, of the kinds that have a screen. */
const screens: Partial<Record<RecordKind, (key: string) => string>> = { journeys: journeyHash, studies: studyHash };

/** What is wrong with one record, and what can be done: save it as it lies there, take it out, mend it. */
export function FindingItem({ finding, language, actions }: Properties) {
  const { kind, key, problem, place, row } = finding;
  const words = healthWords[language];
  const way = ways[problem];
  const name = nameRow({ store: kind, row }, language);
  const screen = problem === 'unreadable' ? undefined : screens[kind]?.(key);

  const save = async (): Promise<void> => {
    const raw = await encodeRawRow({ store: kind, key, problem: place, row: await readRaw(kind, key) });
    const content = JSON.stringify(raw, null, 2);
    const fileName = `geeltje-${kind}-${key.replaceAll(/[^\w-]+/g, '-').slice(0, 80)}.json`;
    downloadFile({ name: fileName, mediaType: 'application/json', content });
  };
  const remove = (): void => {
    let taken: unknown;
    const taking = async (): Promise<void> => {
      taken = await takeOut(kind, key);
    };
    actions.remove(taking, { message: words.takenOut, takeBack: () => putBack(kind, { key, row: taken }) });
  };
  const repair = (): void => {
    let before = { key, row: undefined as unknown };
    const mending = async (): Promise<void> => {
      before = await mend(finding, { newId: newIdentifier, now: formatTime(new Date()) });
    };
    actions.remove(mending, { message: words.mended, takeBack: () => putBack(kind, before) });
  };

  return (
    <li class="finding-item">
      <div class="finding-item__text">
        <b>{screen === undefined ? name : <a href={screen}>{name}</a>}</b>
        <p>{words.problems[problem]}</p>
        <code>{place === '' ? key : `${key}: ${place}`}</code>
      </div>
      <div class="finding-item__buttons">
        <button type="button" class="button" onClick={() => void save().catch(actions.fail)}>
          {words.download}
        </button>
        {way === 'take_out' && (
          <button type="button" class="button" onClick={remove}>
            {words.take_out}
          </button>
        )}
        {way === 'mend' && (
          <button type="button" class="button" onClick={repair}>
            {words.mend}
          </button>
        )}
      </div>
    </li>
  );
}
