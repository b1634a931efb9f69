import type { Language } from '../../model/settings.js';
import type { PutAside } from '../../store/database.js';
import { bringBack, deletePutAside, keepPutAside, listPutAside } from '../../store/unreadable-rows.js';
import { unreadableWords } from '../../text/unreadable.js';
import { nameRow } from '../studies/name-row.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';
import { RawRowItem } from './raw-row-item.js';

/** The rows that could not be read and were put aside: nothing that was kept is out of reach. */
export function PutAsideRows({ language, actions }: { language: Language; actions: Actions }) {
  const stored = useStored(listPutAside, 'quarantine', ['quarantine']);
  const words = unreadableWords[language];
  const remove = (row: PutAside) =>
    actions.remove(() => deletePutAside(row.id), {
      message: words.deleted(nameRow(row, language)),
      takeBack: () => keepPutAside(row),
    });
  if (stored.state !== 'ready' || stored.value.length === 0) return null;
  return (
    <details class="unreadable unreadable--aside">
      <summary>{words.asideTitle(stored.value.length)}</summary>
      <p>{words.asideLead}</p>
      <ul>
        {stored.value.map((row) => (
          <RawRowItem
            key={row.id}
            row={row}
            acts={[
              {
                label: words.bringBack,
                name: words.bringBackLong(nameRow(row, language)),
                run: () => void bringBack(row.id).catch(actions.fail),
              },
              {
                label: words.deleteForGood,
                name: words.deleteForGoodLong(nameRow(row, language)),
                run: () => remove(row),
              },
            ]}
            language={language}
            actions={actions}
          />
        ))}
      </ul>
    </details>
  );
}
