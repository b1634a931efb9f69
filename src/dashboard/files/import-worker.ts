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

/** The worker in which files are read, checked and merged into the store, so that the page stays at hand meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  importFile(data.file).then(
    (outcomes) => answer({ turn: data.turn, outcomes }),
    (error: unknown) => answer({ turn: data.turn, outcomes: [{ name: data.file.name, ...explain(error) }] }),
  );
});

const answer = (message: ImportAnswer): void => postMessage(message);

async function importFile(file: File): Promise<ImportOutcome[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const files = isArchive(bytes)
    ? openArchive(bytes).map((each) => ({ ...each, name: `${file.name}: ${each.name}` }))
    : [{ name: file.name, bytes }];
  const outcomes: ImportOutcome[] = [];
  for (const each of files) {
    const from = each.name.slice(0, 300);
    outcomes.push(
      await bringInFile(from, each.bytes).catch((error: unknown) => ({ name: each.name, ...explain(error) })),
    );
  }
  return outcomes;
}

/** All of a journey file, or nothing of it. */
async function bringInFile(name: string, bytes: Uint8Array): Promise<ImportOutcome> {
  const { holdings, drafts, unusable, unreadable } = await readJourneyFile(bytes, showsPicture);
  const now = formatTime(new Date());
  const { gain, conflicts } = await bringIn(holdings, (held) => mergeHoldings(held, holdings, { from: name, now }));
  // Apart from the rest: what was typed meets no other version, and opening the file once more brings what is missing.
  const restoredDrafts = await restoreDrafts(drafts, holdings.journeys);
  const waiting = new Set(conflicts.map(({ theirs }) => theirs.id));
  const settled = holdings.studies.filter(({ id }) => !waiting.has(id));
  const briefings = holdings.journeys.length > 0 ? [] : settled.map(({ id, title }) => ({ id, title }));
  return { name, gain, restoredDrafts, conflicts, unusable, unreadable, briefings };
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
