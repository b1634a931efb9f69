import { v7 as newIdentifier } from 'uuid';
import { encodeRawRow } from '../../exports/encode-raw-row.js';
import { type Finding, ways } from '../../model/check-records.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { mend, putBack, readRaw, takeOut } from '../../store/check-up.js';
import { healthWords } from '../../text/health.js';
import { downloadFile } from '../files/download-file.js';
import type { Actions } from '../undo.js';

interface Properties {
  finding: Finding;
  language: Language;
  actions: Actions;
}

/** What is wrong with one record, and what can be done: save it as it lies there, take it out, mend it. */
export function FindingItem({ finding, language, actions }: Properties) {
  const { kind, key, problem, place } = finding;
  const words = healthWords[language];
  const way = ways[problem];

  const save = async (): Promise<void> => {
    const raw = await encodeRawRow({ store: kind, key, problem: place, row: await readRaw(kind, key) });
    const content = JSON.stringify(raw, null, 2);
    const name = `geeltje-${kind}-${key.replaceAll(/[^\w-]+/g, '-').slice(0, 80)}.json`;
    downloadFile({ name, mediaType: 'application/json', content });
  };
  const remove = (): void => {
    let row: unknown;
    const taking = async (): Promise<void> => {
      row = await takeOut(kind, key);
    };
    actions.remove(taking, { message: words.takenOut, takeBack: () => putBack(kind, { key, row }) });
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
        <b>{words.kinds[kind]}</b>
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
