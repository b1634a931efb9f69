import { fileLimits } from '../../imports/file-limits.js';
import { ImportError } from '../../imports/import-error.js';
import { mergeHoldings } from '../../imports/merge-holdings.js';
import { isArchive, openArchive } from '../../imports/open-archive.js';
import { readJourneyFile } from '../../imports/read-journey-file.js';
import { InvalidDataError } from '../../model/parse.js';
import { formatTime } from '../../model/time.js';
import { bringIn } from '../../store/holdings.js';
import { restoreDrafts } from '../../store/kept-drafts.js';
import { StoreError } from '../../store/store-error.js';
import type { ImportAnswer, ImportOutcome, ImportRefusal, ImportRequest } from './import-exchange.js';

let isStopped = false;

/** The worker in which files are read, checked and merged into the store, so that the page stays at hand meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  isStopped = data === 'stop';
  if (data !== 'stop') void importFile(data.turn, data.file);
});

const answer = (message: ImportAnswer): void => postMessage(message);

async function importFile(turn: number, file: File): Promise<void> {
  const refuse = (name: string) => (error: unknown) => ({ name, ...explain(error) });
  try {
    const files = await openFile(file);
    for (const [index, { name, bytes }] of files.entries()) {
      const outcome = await bringInFile(name.slice(0, 300), bytes).catch(refuse(name));
      const rest = files.slice(index + 1);
      answer({
        turn,
        outcome,
        left: isStopped ? 0 : rest.length,
        skipped: isStopped ? rest.map(({ name }) => name) : [],
      });
      if (isStopped) return;
    }
  } catch (error) {
    answer({ turn, outcome: refuse(file.name)(error), left: 0, skipped: [] });
  }
}

/** The journey files in a file: itself, or those in an archive. */
async function openFile(file: File): Promise<{ name: string; bytes: Uint8Array }[]> {
  if (file.size > fileLimits.bytes) throw new ImportError('too_large');
  const content = await file.arrayBuffer().catch(() => {
    throw new ImportError('not_readable');
  });
  const bytes = new Uint8Array(content);
  if (!isArchive(bytes)) return [{ name: file.name, bytes }];
  return openArchive(bytes).map((each) => ({ ...each, name: `${file.name}: ${each.name}` }));
}

/** All of a journey file, or nothing of it. */
async function bringInFile(name: string, bytes: Uint8Array): Promise<ImportOutcome> {
  const { holdings, drafts, unusable, unreadable } = await readJourneyFile(bytes, showsPicture);
  const now = formatTime(new Date());
  const { gain, conflicts, deletedHere } = await bringIn(holdings, (held) =>
    mergeHoldings(held, holdings, { from: name, now }),
  );
  // Apart from the rest: what was typed meets no other version, and opening the file once more brings what is missing.
  const restoredDrafts = await restoreDrafts(drafts, holdings.journeys).catch((error: unknown) => {
    // What came in before is in, and must not be called refused.
    if (error instanceof StoreError && error.refusal === 'no_room') return null;
    throw error;
  });
  const waiting = new Set([...conflicts.map(({ theirs }) => theirs.id), ...deletedHere.map(({ id }) => id)]);
  const settled = holdings.studies.filter(({ id, deletedAt }) => deletedAt === null && !waiting.has(id));
  const briefings = holdings.journeys.length > 0 ? [] : settled.map(({ id, title }) => ({ id, title }));
  // Of a file that brings nothing new this was seen before, and may be long done.
  const changed = gain.newJourneys + gain.changedJourneys > 0 ? holdings.journeys : [];
  const returned = changed.flatMap(({ id, brand, editing }) =>
    editing?.status === 'returned' && !waiting.has(id)
      ? [{ id, brand: brand.name, remarks: editing.remarks.length }]
      : [],
  );
  return { name, gain, conflicts, deletedHere, restoredDrafts, unusable, unreadable, briefings, returned };
}

async function showsPicture(picture: Blob): Promise<boolean> {
  try {
    (await createImageBitmap(picture)).close();
    return true;
  } catch {
    return false;
  }
}

function explain(error: unknown): { refusal: ImportRefusal; place: string } {
  if (error instanceof ImportError) return { refusal: error.problem, place: error.place };
  if (error instanceof StoreError) return { refusal: error.refusal, place: '' };
  if (error instanceof InvalidDataError) return { refusal: 'unreadable_here', place: error.message };
  return { refusal: 'unknown', place: error instanceof Error ? error.message : '' };
}
