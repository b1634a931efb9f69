import type { Page } from 'puppeteer-core';
import { type Journey, journeySchema } from '../../src/model/journey.js';
import { parse } from '../../src/model/parse.js';
import { type Study, studySchema } from '../../src/model/study.js';
import type { Visit } from '../../src/model/visit.js';
import type { Extension } from './extension.js';

/** What the extension has on the disk, read past its own code. */
export interface Stored {
  studies: Study[];
  journeys: Journey[];
  visits: Visit[];
  drafts: number;
  /** The notes of the drafts. */
  draftNotes: string[];
}

/** Reads the extension's database in one of its own pages. */
export async function readStored(extension: Extension): Promise<Stored> {
  const page = await openStorePage(extension);
  const stored = await readStoredIn(page);
  await page.close();
  return stored;
}

/** Opens a page of the extension that shows nothing, for `readStoredIn`. */
export async function openStorePage(extension: Extension): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  return page;
}

/** Reads the extension's database in a page of its own that is open already, so that the page in front stays there. */
export async function readStoredIn(page: Page): Promise<Stored> {
  const rows = await page.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('geeltje'));
    const all = (name: string) => settle(database.transaction(name).objectStore(name).getAll());
    const [studies, journeys, visits, drafts] = await Promise.all([
      all('studies'),
      all('journeys'),
      all('visits'),
      all('drafts'),
    ]);
    database.close();
    const draftNotes: string[] = drafts.map(({ review }) => review?.note ?? '');
    return { studies, journeys, visits, drafts: drafts.length, draftNotes };
  });
  return {
    studies: rows.studies.map((row) => parse(studySchema, row)),
    journeys: rows.journeys.map((row) => parse(journeySchema, row)),
    visits: rows.visits.flatMap(({ visits }: { visits: Visit[] }) => visits),
    drafts: rows.drafts,
    draftNotes: rows.draftNotes,
  };
}
