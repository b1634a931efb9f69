import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { InvalidDataError } from '../../src/model/parse.js';
import { readJourney } from '../../src/store/journeys.js';
import { readSettings } from '../../src/store/settings.js';
import { readStudy } from '../../src/store/studies.js';
import { readDraft } from '../../src/store/touchpoints.js';
import { readVisits } from '../../src/store/visits.js';
import { emptyDatabase } from './empty-database.js';
import { version1Rows } from './version-1-rows.js';

const [broken, journey] = version1Rows.journeys.map(({ id }) => id) as [string, string];
const page = { address: 'https://bruinhuis.example/', title: 'Bruinhuis' };

beforeEach(async () => {
  await emptyDatabase();
  const { studies, journeys, visits, drafts, settings } = version1Rows;
  const database = await openDB('geeltje', 1, {
    upgrade: (old) => {
      old.createObjectStore('studies', { keyPath: 'id' });
      old.createObjectStore('journeys', { keyPath: 'id' }).createIndex('state', 'state');
      old.createObjectStore('visits', { keyPath: 'journey' });
      old.createObjectStore('drafts');
      old.createObjectStore('settings');
    },
  });
  for (const row of studies) await database.put('studies', row);
  for (const row of journeys) await database.put('journeys', row);
  for (const row of visits) await database.put('visits', row);
  for (const row of drafts) await database.put('drafts', row, `${journey} ${page.address}`);
  for (const row of settings) await database.put('settings', row, 'settings');
  database.close();
});

it('what release 0.1.0 wrote is all there, though one row of it is broken', async () => {
  expect(await readJourney(journey)).toMatchObject({
    brand: { name: 'Bruinhuis', sites: ['bruinhuis.example'] },
    touchpoints: [{ type: 'Home', note: 'Een pop-up over alles heen', attachments: [], stars: null }],
    amendments: [],
  });
  expect(await readVisits(journey)).toMatchObject([{ facts: { lcpMs: 900, repeatedClicks: 1 } }]);
  expect(await readStudy('019a0000-0000-7000-8000-000000000031')).toMatchObject({
    types: [{ name: 'Home', addresses: [] }],
    ideas: [{ text: 'Zonder pop-up', from: null }],
    comments: [],
  });
  expect(await readDraft(journey, page)).toMatchObject({ review: { note: 'Een pop-up over alles heen', phase: null } });
  expect(await readSettings()).toMatchObject({ language: 'nl', reviewer: 'kim', lastBackupAt: null });
  await expect(readJourney(broken)).rejects.toBeInstanceOf(InvalidDataError);
});
