import type { Language } from '../../model/settings.js';
import type { UnreadableRow } from '../../store/unreadable-rows.js';
import { unreadableWords } from '../../text/unreadable.js';

/** What a person would call a row of which nothing is sure, as far as it tells: `Journey Bruinhuis · kim`. */
export function nameRow({ store, row }: Pick<UnreadableRow, 'store' | 'row'>, language: Language): string {
  const names = {
    studies: [textAt(row, 'title')],
    journeys: [textAt(row, 'brand', 'name'), textAt(row, 'reviewer')],
    attachments: [textAt(row, 'name')],
    drafts: [textAt(row, 'review', 'type')],
    visits: [],
    superseded: [],
    settings: [],
  };
  const name = names[store].filter((part) => part !== '').join(' · ');
  return `${unreadableWords[language].kind[store]} ${name}`.trim().slice(0, 120);
}

/** The text at a place of something unknown; empty where there is none. */
function textAt(value: unknown, ...path: string[]): string {
  const found = path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined),
    value,
  );
  return typeof found === 'string' ? found.trim() : '';
}
