import { encodeRawRow } from '../../exports/encode-raw-row.js';
import type { Language } from '../../model/settings.js';
import type { UnreadableRow } from '../../store/unreadable-rows.js';
import { unreadableWords } from '../../text/unreadable.js';
import { downloadFile } from '../files/download-file.js';
import { nameRow } from '../studies/name-row.js';
import type { Actions } from '../undo.js';

interface Properties {
  row: UnreadableRow;
  /** What can be done with it, each with its short label and its whole name. */
  acts: readonly { label: string; name: string; run: () => void }[];
  language: Language;
  actions: Actions;
}

/** A row that cannot be read: what it seems to be, what is wrong with it, a way to save it and what else can be done with it. */
export function RawRowItem({ row, acts, language, actions }: Properties) {
  const words = unreadableWords[language];
  const rowName = nameRow(row, language);
  return (
    <li>
      <div class="unreadable__reading">
        <b>{rowName}</b>
        <p>
          {words.problem} <code>{row.problem}</code>
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={words.saveLong(rowName)}
        onClick={() => void saveRaw(row).catch(actions.fail)}
      >
        {words.save}
      </button>
      {acts.map(({ label, name, run }) => (
        <button key={label} type="button" class="button" aria-label={name} onClick={run}>
          {label}
        </button>
      ))}
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
