import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { checkedStores } from '../../store/row-schema.js';
import { bringBack, putAside, type UnreadableRow } from '../../store/unreadable-rows.js';
import { unreadableWords } from '../../text/unreadable.js';
import { nameRow } from '../studies/name-row.js';
import type { Actions } from '../undo.js';
import { RawRowItem } from './raw-row-item.js';
import { useUnreadable } from './use-unreadable.js';

/** Says on every screen what is missing from it because it cannot be read, with what can be done. */
export function UnreadableNotice({ language, actions }: { language: Language; actions: Actions }) {
  const rows = useUnreadable();
  const words = unreadableWords[language];
  const remove = ({ store, key, row }: UnreadableRow) => {
    let id: Promise<number>;
    actions.remove(
      () => {
        id = putAside(store, key, formatTime(new Date()));
        return id;
      },
      { message: words.done(nameRow({ store, row }, language)), takeBack: async () => bringBack(await id) },
    );
  };
  return (
    <div role="status">
      {rows.length > 0 && (
        <section class="unreadable" aria-label={words.title}>
          <p>{words.summary(countKinds(rows, language), rows.length)}</p>
          <details>
            <summary>{words.details}</summary>
            <p>{words.advice}</p>
            <ul>
              {rows.map((row) => (
                <RawRowItem
                  key={`${row.store} ${JSON.stringify(row.key)}`}
                  row={row}
                  acts={[
                    {
                      label: words.putAside,
                      name: words.putAsideLong(nameRow(row, language)),
                      run: () => remove(row),
                    },
                  ]}
                  language={language}
                  actions={actions}
                />
              ))}
            </ul>
          </details>
        </section>
      )}
    </div>
  );
}

/** How many of what, e.g. `1 journey and 2 drafts`. */
function countKinds(rows: readonly UnreadableRow[], language: Language): string {
  const { kinds } = unreadableWords[language];
  const counted = checkedStores
    .map((store) => ({ store, count: rows.filter((row) => row.store === store).length }))
    .filter(({ count }) => count > 0)
    .map(({ store, count }) => kinds[store](count));
  return new Intl.ListFormat(language).format(counted);
}
