import { encodeRawRow } from '../../exports/encode-raw-row.js';
import type { Language } from '../../model/settings.js';
import type { UnreadableRow } from '../../store/unreadable-rows.js';
import { unreadableWords } from '../../text/unreadable.js';
import { downloadFile } from '../files/download-file.js';
import { nameRow } from '../studies/name-row.js';
import type { Actions } from '../undo.js';

interface Properties {
  row: UnreadableRow;
  act: { label: string; name: string; run: () => void };
  language: Language;
  actions: Actions;
}

/** A row that cannot be read: what it seems to be, what is wrong with it, a way to save it and one thing to do with it. */
export function RawRowItem({ row, act, language, actions }: Properties) {
  const words = unreadableWords[language];
  const name = nameRow(row, language);
  return (
    <li>
      <div class="unreadable__reading">
        <b>{name}</b>
        <p>
          {words.problem} <code>{row.problem}</code>
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={words.saveLong(name)}
        onClick={() => void saveRaw(row).catch(actions.fail)}
      >
        {words.save}
      </button>
      <button type="button" class="button" aria-label={act.name} onClick={act.run}>
        {act.label}
      </button>
    </li>
  );
}

async function saveRaw(row: UnreadableRow): Promise<void> {
  downloadFile({
    name: `${row.store}-${JSON.stringify(row.key).replace(/[^\w-]+/g, '')}.raw.json`,
    mediaType: 'application/json',
    content: `${JSON.stringify(await encodeRawRow(row), null, 2)}\n`,
  });
}
