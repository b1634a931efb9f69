import type { Holdings } from '../model/holdings.js';
import type { RawRow } from '../model/journey-file.js';
import type { KeptDraft } from '../model/kept-draft.js';
import type { Time } from '../model/time.js';
import { encodeAttachment } from './encode-attachment.js';
import { encodeRawRow } from './encode-raw-row.js';
import { fileEnd, fileHead, listParts } from './record-lists.js';

interface Contents extends Omit<Holdings, 'attachments'> {
  /** One at a time, so that no more than one is in memory as text. */
  attachments: AsyncIterable<Holdings['attachments'][number]>;
  /** What was typed and not saved. */
  drafts: readonly KeptDraft[];
  /** Rows that cannot be read, as they are. */
  unreadable: readonly RawRow[];
}

/**
 * A journey file of everything, in pieces of text that may together be longer than a text can be. After each record
 * there is a chance to do something else.
 */
export async function* backupParts(contents: Contents, exportedAt: Time): AsyncGenerator<string> {
  const { studies, journeys, superseded, drafts, attachments, unreadable } = contents;
  yield fileHead(exportedAt);
  yield* listParts('studies', studies);
  yield* listParts('journeys', journeys);
  yield* listParts('superseded', superseded);
  yield* listParts('drafts', drafts);
  yield* listParts('attachments', encoded(attachments));
  if (unreadable.length > 0) yield* listParts('unreadable', await Promise.all(unreadable.map(encodeRawRow)));
  yield fileEnd;
}

async function* encoded(attachments: Contents['attachments']): AsyncGenerator<unknown> {
  for await (const attachment of attachments) yield await encodeAttachment(attachment);
}
