import { beforeEach, expect, it } from 'vitest';
import { backupParts } from '../../src/exports/backup-parts.js';
import { mergeHoldings } from '../../src/imports/merge-holdings.js';
import { readJourneyFile } from '../../src/imports/read-journey-file.js';
import { openFinishing } from '../../src/model/finishing.js';
import { intendedJourney } from '../../src/model/journey.js';
import { editJourney } from '../../src/store/editing.js';
import { readEverything } from '../../src/store/everything.js';
import { keepFinishing, readFinishing } from '../../src/store/finishing.js';
import { bringIn } from '../../src/store/holdings.js';
import { finishJourney, intendJourney, runJourney } from '../../src/store/journeys.js';
import { restoreDrafts } from '../../src/store/kept-drafts.js';
import { keepRemark, readRemark } from '../../src/store/remark-draft.js';
import { keepDraft, rateTouchpoint, readDraft } from '../../src/store/touchpoints.js';
import { sampleId, sampleStart, sampleTime } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft, sampleOfflineDraft } from './sample-draft.js';

const id = sampleId(1);
const finishing = { ...openFinishing(undefined, { goals: [] }, []), types: [{ touchpoint: sampleId(2), type: '' }] };
const onPage = sampleDraft(3, { note: 'Half af', type: '' });
const offline = sampleOfflineDraft(4);
const changing = sampleDraft(2, { note: 'Bij nader inzien' });
let backup: Uint8Array;

beforeEach(async () => {
  await emptyDatabase();
  await intendJourney(intendedJourney(sampleStart({}), id, sampleTime(0)));
  await runJourney(id, sampleTime(0));
  await rateTouchpoint(id, sampleDraft(2), sampleTime(3));
  await keepDraft(id, onPage);
  await keepDraft(id, offline);
  await keepDraft(id, changing, changing.touchpoint);
  await keepFinishing(id, finishing);
  await backUp();
});

async function backUp(): Promise<void> {
  const parts: string[] = [];
  for await (const part of backupParts(await readEverything(), sampleTime(9))) parts.push(part);
  backup = new TextEncoder().encode(parts.join(''));
}

/** Opens the backup, as the dashboard does; answers with how many drafts came back. */
async function openBackup(): Promise<number> {
  const { holdings, drafts } = await readJourneyFile(backup, async () => true);
  await bringIn(holdings, (held) => mergeHoldings(held, holdings, { from: 'backup', now: sampleTime(10) }));
  return restoreDrafts(drafts, holdings.journeys);
}

const kept = () =>
  Promise.all([readDraft(id, onPage.page), readDraft(id, null), readDraft(id, changing.touchpoint), readFinishing(id)]);

it('what was typed and not saved comes back with a backup, each draft in its place, once', async () => {
  await emptyDatabase();
  expect(await openBackup()).toBe(4);
  expect(await kept()).toEqual([onPage, offline, changing, finishing]);
  expect(await openBackup()).toBe(0);
});

it('a draft of a backup does not come over what is being typed now', async () => {
  const now = { ...onPage, review: { ...onPage.review, note: 'Van nu' } };
  await keepDraft(id, now);
  expect(await openBackup()).toBe(0);
  expect(await kept()).toEqual([now, offline, changing, finishing]);
});

it('a draft of a backup does not come back after it was saved, nor after the journey was finished', async () => {
  await rateTouchpoint(id, { ...onPage, review: { ...onPage.review, type: 'Later' } }, sampleTime(11));
  await rateTouchpoint(id, changing, sampleTime(12));
  expect(await openBackup()).toBe(0);
  expect(await kept()).toEqual([undefined, offline, undefined, finishing]);
  await rateTouchpoint(id, offline, sampleTime(13));
  await finishJourney(id, { goals: [], closing: finishing.closing }, sampleTime(14));
  expect(await openBackup()).toBe(0);
  expect(await kept()).toEqual([undefined, undefined, undefined, undefined]);
});

it('a draft of a backup names no picture that did not come with it', async () => {
  const { holdings, drafts } = await readJourneyFile(backup, async () => true);
  await emptyDatabase();
  await bringIn(holdings, () => ({ changed: holdings }));
  const [draft] = drafts.flatMap((each) => ('draft' in each && each.place === 'offline' ? [each] : []));
  const pictured = draft && {
    ...draft,
    draft: { ...draft.draft, review: { ...draft.draft.review, attachments: [sampleId(77)] } },
  };
  expect(await restoreDrafts(pictured ? [pictured] : [], holdings.journeys)).toBe(1);
  expect(await readDraft(id, null)).toMatchObject({ review: { attachments: [] } });
});

it('a remark that an editor was writing comes back with a backup, unless the journey was returned or approved since', async () => {
  await finishJourney(id, { goals: [], closing: finishing.closing }, sampleTime(14));
  await keepRemark(id, 'Waarom een 2?');
  await backUp();
  await keepRemark(id, '');
  expect(await openBackup()).toBe(1);
  expect(await readRemark(id)).toBe('Waarom een 2?');

  await keepRemark(id, '');
  await editJourney(id, null, { status: 'approved', at: sampleTime(15), remarks: [] }, sampleTime(15));
  expect(await openBackup()).toBe(0);
});
