import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportHash, studyHash } from '../../src/dashboard/route.js';
import { encodeAttachment } from '../../src/exports/encode-attachment.js';
import { type JourneyFile, journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { languages } from '../../src/model/settings.js';
import type { Study } from '../../src/model/study.js';
import { formatTime } from '../../src/model/time.js';
import { backupWords } from '../../src/text/backup.js';
import { dashboardWords } from '../../src/text/dashboard.js';
import { exportWords } from '../../src/text/export.js';
import { importWords } from '../../src/text/import.js';
import { unusedVersionsWords } from '../../src/text/unused-versions.js';
import { fileOf } from '../imports/file-of.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleId, sampleJourney } from '../model/sample-journey.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';
import { barriersOn } from './barriers-on.js';
import { download } from './download.js';
import { type Dropped, dropFiles, dropPaths } from './drop-files.js';
import { type Extension, find, launchExtension, press } from './extension.js';
import { readStored, type Stored } from './stored.js';

const words = importWords.en;
const versionWords = unusedVersionsWords.en;
const walked = (reviewer: string) =>
  journeysOfTwo.filter((journey) => journey.reviewer === reviewer).map((journey) => ({ ...journey, visits: [] }));
const [one, other] = [walked('A07'), walked('B12')];
const picture = sampleAttachment(1, { journey: one[0]?.id ?? '' });
const evidence = await encodeAttachment(picture);
const noPicture = {
  ...evidence,
  id: sampleAttachment(2).id,
  name: 'Geen plaatje',
  data: btoa('<svg onload=alert(1)>'),
};
const noPictureSized = { ...noPicture, size: atob(noPicture.data).length };
const changedStudy: Study = { ...studyOfTwo, title: 'Woonwinkels 2027', goals: ['Een lamp bestellen'] };

const files: Dropped[] = [
  { name: 'briefing.geeltje.json', bytes: fileOf({ studies: [studyOfTwo] }) },
  { name: 'a07.geeltje.json', bytes: fileOf({ journeys: one, attachments: [evidence, noPictureSized] }) },
  { name: 'broken.geeltje.json', bytes: fileOf({ journeys: other }).subarray(0, 2000) },
  {
    name: 'b12.zip',
    bytes: zipSync({ 'b12/b12.geeltje.json': fileOf({ journeys: other }), 'b12/report.html': strToU8('<p>') }),
  },
];

/** What became of every file, as it is read. */
const outcomesOn = (page: Page) =>
  page.$$eval('.import-outcome', (items) =>
    items.map((item) => [...item.querySelectorAll('b, p, code')].map((part) => part.textContent).join('|')),
  );

describe('files of colleagues', () => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await launchExtension({ language: 'en' });
    page = await extension.openDashboard();
    await page.waitForSelector('h1');
  });
  afterAll(() => extension.close());

  const sum = () => page.$eval('.import-sum', (part) => part.textContent);

  /** Drops files and waits until all of them were looked at. */
  const drop = async (dropped: readonly Dropped[]) => {
    await dropFiles(page, dropped);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.import-outcome').length === count && !document.querySelector('progress'),
      {},
      dropped.length,
    );
    return outcomesOn(page);
  };

  it('come in together when they are dropped anywhere; a broken one keeps no other from it', async () => {
    const [refused, briefing, first, zipped] = await drop(files);
    expect(page.url()).toMatch(/#\/import$/);
    expect(refused).toMatch(/^broken/);
    expect(refused).toContain(words.refusals.not_json);
    expect(briefing).toContain('1 new study');
    expect(briefing).toContain(words.briefing(studyOfTwo.title));
    expect(first).toContain(`${one.length} new journeys`);
    expect(first).toContain('1 picture or file');
    expect(first).toContain('Geen plaatje');
    expect(zipped).toContain(`${other.length} new journeys`);
    expect(await sum()).toBe(
      `${words.opened(3, '1 new study · 6 new journeys · 42 new touchpoints · 1 picture or file')} ${words.failed(1)}`,
    );
    const { journeys } = await readStored(extension);
    expect(journeys.map(({ id }) => id).sort()).toEqual([...one, ...other].map(({ id }) => id).sort());
  });

  it('change nothing when they come in again', async () => {
    const before = await readStored(extension);
    const outcomes = await drop(files.filter(({ name }) => !name.startsWith('broken')));
    for (const outcome of outcomes) expect(outcome).toContain(words.nothingNew);
    expect(await readStored(extension)).toEqual(before);
  });

  it('say that an editor gave a journey back, and of what is no journey file which one to ask for', async () => {
    const returned = one.slice(-1).map((journey) => {
      const at = formatTime(new Date());
      const remarks = [{ id: sampleId(90), at, text: 'On 3: why a 2?' }];
      return { ...journey, updatedAt: at, editing: { status: 'returned' as const, at, remarks } };
    });
    const [figures, file] = await drop([
      { name: 'back.geeltje.json', bytes: fileOf({ journeys: returned }) },
      { name: 'figures.csv', bytes: strToU8('brand;score') },
    ]);
    expect(figures).toContain(words.refusals.not_journey_file);
    expect(file).toContain(words.returned(returned[0]?.brand.name ?? '', 1));
    await find(page, 'link', words.openJourney);
    await find(page, 'link', words.toDesk);
  });

  it('with a study that says something else wait for a choice, and do not ask again after it', async () => {
    const differing = { name: 'other.geeltje.json', bytes: fileOf({ studies: [changedStudy] }) };
    expect((await drop([differing]))[0]).toContain(words.conflictsWaiting);
    const table = await page.$eval('.study-conflict table', (part) => part.textContent);
    expect(table).toContain('Woonwinkels 2026');
    expect(table).toContain('Woonwinkels 2027');
    await press(page, 'button', words.takeTheirs);
    await page.waitForFunction((text) => document.body.textContent.includes(text), {}, words.chosen.theirs);
    const [again, old] = await drop([differing, files[0] as Dropped]);
    expect(again).toContain(words.nothingNew);
    expect(old).toContain(words.nothingNew);
    expect(await page.$$('.study-conflict')).toHaveLength(0);
  });

  it('say of a study which version was not chosen, and let it be taken after all', async () => {
    await page.evaluate((hash) => location.assign(hash), studyHash(studyOfTwo.id));
    await (await page.waitForSelector('.unused-versions summary'))?.click();
    const table = await page.waitForSelector('.unused-versions table', { visible: true });
    expect(await table?.evaluate((part) => part.textContent)).toContain('Woonwinkels 2026');
    const title = async () => (await readStored(extension)).studies[0]?.title;
    await press(page, 'button', versionWords.takeLong(versionWords.study));
    await expect.poll(title).toBe('Woonwinkels 2026');
    await press(page, 'button', dashboardWords.en.undo);
    await expect.poll(title).toBe('Woonwinkels 2027');
  });

  it('that hold a journey that was deleted here say so, and bring it back if somebody wants it', async () => {
    const [journey] = one;
    const name = words.deletedJourney(journey?.brand.name ?? '', journey?.reviewer ?? '');
    const deletion = {
      ...journey,
      deletedAt: '2027-01-01T09:00:00.000+01:00',
      updatedAt: '2027-01-01T09:00:00.000+01:00',
    };
    await drop([{ name: 'deletion.geeltje.json', bytes: fileOf({ journeys: [deletion as (typeof one)[number]] }) }]);
    const deletedAt = async () =>
      (await readStored(extension)).journeys.find(({ id }) => id === journey?.id)?.deletedAt;
    expect(await deletedAt()).toBe(deletion.deletedAt);
    const [outcome] = await drop([files[1] as Dropped]);
    expect(outcome).toContain(name);
    await press(page, 'button', words.bringBackLong(name));
    await find(page, 'link', words.open);
    expect(await deletedAt()).toBeNull();
    await press(page, 'button', dashboardWords.en.undo);
    await press(page, 'button', words.bringBackLong(name));
    await expect.poll(deletedAt).toBeNull();
  });

  it('are all in an export and in a backup, which restore them in another browser and come out of it the same', async () => {
    await page.evaluate((hash) => location.assign(hash), exportHash());
    await press(page, 'button', exportWords.en.everything);
    await press(page, 'checkbox', exportWords.en.pictures);
    const zip = await download(extension, page, exportWords.en.make);
    await page.evaluate(() => location.assign('#/'));
    const first = await download(extension, page, backupWords.en.backUp);
    const backup = { name: 'backup.geeltje.json', bytes: readFileSync(first) };
    const another = await launchExtension({ language: 'en' });
    try {
      const dashboard = await another.openDashboard('#/import');
      await find(dashboard, 'button', words.choose);
      const input = await dashboard.waitForSelector('input[type=file]');
      await input?.uploadFile(zip);
      await dashboard.waitForSelector('.import-sum');
      const held = ({ journeys, studies }: Stored) => ({ journeys: journeys.map(({ id }) => id), studies });
      expect(held(await readStored(another))).toEqual(held(await readStored(extension)));
      await input?.uploadFile(first);
      await dashboard.waitForFunction(
        `document.querySelector('.import-outcome b')?.textContent.includes('backup') && document.querySelector('.import-sum')`,
      );
      expect((await outcomesOn(dashboard)).join()).not.toContain(words.attachments(1));
      await press(dashboard, 'link', words.toJourneys);
      const second = await download(another, dashboard, backupWords.en.backUp);
      const content = (path: string): Partial<JourneyFile> => {
        const { exportedAt, ...rest } = parse(journeyFileSchema, JSON.parse(readFileSync(path, 'utf8')));
        return rest;
      };
      expect(content(second)).toEqual(content(first));
      expect(content(first).attachments).toEqual([evidence]);
      expect(content(first).studies).toMatchObject([{ title: 'Woonwinkels 2027' }]);
      expect(content(first).superseded).toMatchObject([{ versions: [{ version: { title: 'Woonwinkels 2026' } }] }]);
    } finally {
      await another.close();
    }
    expect((await drop([backup]))[0]).toContain(words.nothingNew);
  });
});

describe('many files at once', () => {
  const count = 40;
  const many: Dropped[] = Array.from({ length: count }, (_, index) => {
    const journey = { ...sampleJourney({ id: sampleId(100 + index), touchpoints: [] }), visits: [] };
    const bytes = fileOf({ journeys: [journey] });
    const isBroken = index === 20;
    return { name: `${index}.geeltje.json`, bytes: isBroken ? bytes.subarray(0, bytes.length / 2) : bytes };
  });
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    extension = await launchExtension({ language: 'en' });
    page = await extension.openDashboard('#/import');
    await find(page, 'button', words.choose);
  });
  afterAll(() => extension.close());

  const storedIds = async () => (await readStored(extension)).journeys.map(({ id }) => id);
  const waitUntilOver = (dashboard: Page) => dashboard.waitForSelector('.import-sum');
  const opened = (dashboard: Page) =>
    dashboard.$$eval('.import-outcome:not(.import-outcome--refused) > b', (names) =>
      names.map((name) => name.textContent),
    );

  it('can be stopped: what came in stays, the rest is named and not touched, and can be opened after all', async () => {
    // Pressed as soon as there is anything to be seen.
    await page.evaluate(`new MutationObserver((_, observer) => {
      const stop = document.querySelector('.import-progress button');
      if (!stop || document.querySelectorAll('.import-outcome').length < 3) return;
      observer.disconnect();
      stop.click();
    }).observe(document.body, { childList: true, subtree: true })`);
    await dropFiles(page, many);
    await waitUntilOver(page);
    const came = await opened(page);
    const names = await page.$eval('.skipped-files__names', (part) => part.textContent.split(', '));
    expect(came.length).toBeGreaterThanOrEqual(3);
    expect([...came, ...names]).toEqual(many.map(({ name }) => name));
    expect(await storedIds()).toHaveLength(came.length);

    await press(page, 'button', words.goOn);
    await page.waitForFunction(`!document.querySelector('.skipped-files') && document.querySelector('.import-sum')`);
    expect(await storedIds()).toHaveLength(count - 1);
  });

  it('come in whatever one of them holds, which is named first with what is wrong with it', async () => {
    await dropFiles(page, many);
    await page.waitForFunction(
      (total) => document.querySelectorAll('.import-outcome').length === total && document.querySelector('.import-sum'),
      {},
      count,
    );
    const [first] = await outcomesOn(page);
    expect(first).toMatch(/^20\.geeltje\.json/);
    expect(first).toContain(words.refusals.not_json);
    expect(await page.$eval('.import-sum', (sum) => sum.textContent)).toBe(
      `${words.opened(count - 1, '')} ${words.failed(1)}`,
    );
  });

  it('come in from a folder, however deep they lie in it; one without any is refused by its name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'folder-'));
    const [deep, empty] = [join(folder, 'reviewers', 'b12'), join(folder, 'empty')];
    for (const each of [deep, empty]) mkdirSync(each, { recursive: true });
    for (const place of [join(folder, 'reviewers'), deep]) {
      for (const { name, bytes } of many.slice(0, 2)) writeFileSync(join(place, `${basename(place)}-${name}`), bytes);
      writeFileSync(join(place, 'report.html'), '<p>');
    }
    await dropPaths(page, [join(folder, 'reviewers'), empty]);
    await page.waitForFunction(
      `document.querySelectorAll('.import-outcome').length === 5 && document.querySelector('.import-sum')`,
    );
    rmSync(folder, { recursive: true });
    const [refused, ...outcomes] = await outcomesOn(page);
    expect(refused).toContain(`empty|${words.refused} ${words.refusals.not_readable}`);
    expect(outcomes.map((outcome) => outcome.split('|')[0])).toEqual([
      'b12-0.geeltje.json',
      'b12-1.geeltje.json',
      'reviewers-0.geeltje.json',
      'reviewers-1.geeltje.json',
    ]);
  });

  it('come in once when two windows open them at the same time', async () => {
    const more = many.map(({ name }, index) => {
      const journey = { ...sampleJourney({ id: sampleId(200 + index) }), visits: [] };
      return { name, bytes: fileOf({ journeys: [journey] }) };
    });
    const other = await extension.openDashboard('#/import');
    await find(other, 'button', words.choose);
    await Promise.all([dropFiles(page, more), dropFiles(other, more.toReversed())]);
    await other.bringToFront();
    await waitUntilOver(other);
    await page.bringToFront();
    await page.waitForFunction(
      (total) =>
        document.querySelectorAll('.import-outcome:not(.import-outcome--refused)').length === total &&
        document.querySelector('.import-sum'),
      {},
      count,
    );
    expect((await opened(other)).length).toBe(count);
    const ids = await storedIds();
    expect(ids.filter((id) => id >= sampleId(200)).sort()).toEqual(more.map((_, index) => sampleId(200 + index)));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(languages)('everybody can open files, in %s,', (language) => {
  it('and choose between two studies', async () => {
    const extension = await launchExtension({ language });
    try {
      const page = await extension.openDashboard('#/import');
      await find(page, 'button', importWords[language].choose);
      expect(await barriersOn(page)).toEqual([]);
      await dropFiles(page, [...files, { name: 'x.geeltje.json', bytes: fileOf({ studies: [changedStudy] }) }]);
      await page.waitForSelector('.study-conflict table');
      expect(await barriersOn(page)).toEqual([]);
    } finally {
      await extension.close();
    }
  });
});
