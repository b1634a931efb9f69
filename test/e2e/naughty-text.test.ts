import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  deskHash,
  deskJourneyHash,
  exportHash,
  healthHash,
  importHash,
  newStudyHash,
  reportHash,
  settingsHash,
  studiesHash,
  studyHash,
  studyMapHash,
  studyReportHash,
  touchpointHash,
} from '../../src/dashboard/route.js';
import { encodeAttachment } from '../../src/exports/encode-attachment.js';
import { journeyHash, pictureHash, welcomeHash } from '../../src/messages/dashboard-hash.js';
import type { JourneyWithVisits } from '../../src/model/journey-file.js';
import type { Study } from '../../src/model/study.js';
import { importWords } from '../../src/text/import.js';
import { naughtyTexts } from '../exports/naughty-texts.js';
import { fileOf } from '../imports/file-of.js';
import { makeJourney, makeStudy, makeTouchpoint } from '../measure/make-journey.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleId, sampleRating, sampleVisit } from '../model/sample-journey.js';
import { dropFiles } from './drop-files.js';
import { enterShop } from './enter-shop.js';
import type { Extension } from './extension.js';
import { readStored } from './stored.js';

/** What runs if it is taken for markup, and what breaks a layout. */
const handmade = [
  '<img src=x onerror="globalThis.ran=1"><svg onload="globalThis.ran=1"></svg>',
  '"><script>globalThis.ran = 1</script><style>*{display:none}</style>',
  'javascript:globalThis.ran=1',
  '{{constructor.constructor("globalThis.ran=1")()}} #{globalThis.ran=1}',
  '__proto__',
  'constructor',
  '\u202eneddewretniW \u2066a\u2069 \u200b\u200b\u200b\ufeff',
  '🧑‍🧑‍🧒‍🧒🏳️‍🌈👩🏽‍🚀'.repeat(12),
  'Z̷̡̪̫̖͎̼̖̤̥̍̓̆a̴͓̓l̷̞̃g̶̦̎o̵̻͗'.repeat(8),
  'مرحبا بالعالم ثم عودة إلى الهولندية',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
  'W'.repeat(300),
];

const nameAt = (index: number): string => (handmade[index % handmade.length] ?? '').slice(0, 300);
const prose = `${nameAt(0)}\n${'w'.repeat(4_000)}\n${nameAt(8)} ${'word '.repeat(1_000)}`.slice(0, 10_000);

/** The whole list, a share of it in each note. */
const noteAt = (index: number): string =>
  naughtyTexts
    .filter((_, place) => place % handmade.length === index)
    .join('\n')
    .slice(0, 10_000);

const study: Study = makeStudy(
  handmade.map((name, index) => ({ name: name.slice(0, 300), phase: nameAt(index % 4), importance: 1 })),
  {
    title: nameAt(0),
    purpose: prose,
    sector: nameAt(11),
    persona: prose,
    scenario: prose,
    goals: handmade.map((_, index) => nameAt(index)),
    phases: [0, 1, 2, 3].map(nameAt),
    rounds: [nameAt(1), nameAt(11)],
    annoyances: [nameAt(10)],
    easilyMissed: [nameAt(11), nameAt(0)],
    harmlessParameters: ['__proto__'],
    brands: handmade.map((_, index) => ({
      name: nameAt(index),
      role: index === 0 ? 'own' : 'competitor',
      sites: [`${`${'a'.repeat(60)}.`.repeat(3)}${'a'.repeat(50)}${index}.example`],
      promises: [nameAt(index)],
      plannedWows: [{ type: nameAt(index), description: prose }],
    })),
    comments: [
      {
        id: sampleId(6001),
        updatedAt: '2026-11-22T09:00:00.000+01:00',
        at: '2026-11-22T09:00:00.000+01:00',
        discipline: nameAt(11),
        type: nameAt(0),
        text: prose,
      },
    ],
    ideas: [
      {
        id: sampleId(6002),
        updatedAt: '2026-11-22T09:00:00.000+01:00',
        kind: 'repair',
        type: nameAt(11),
        text: prose,
        owner: nameAt(11),
        effort: null,
        status: 'open',
        from: null,
      },
    ],
  },
);

const picture = (journey: string, number: number) => sampleAttachment(number, { journey, name: nameAt(number) });

const journeys: JourneyWithVisits[] = [0, 1, 11].map((of, number) => {
  const journey = makeJourney({
    study: number === 2 ? null : study.id,
    brand: nameAt(of),
    round: number === 2 ? null : nameAt(1),
    reviewer: nameAt(of),
    expectation: prose,
    goals: [{ text: nameAt(of), reached: 'no' }],
    touchpoints: handmade.map((_, index) =>
      makeTouchpoint({
        type: nameAt(index),
        phase: nameAt(index % 4),
        page: { address: `javascript:globalThis.ran=1//${'a'.repeat(300)}`, title: nameAt(index) },
        rating: sampleRating(2, 3, ((index % 7) + 1) as 1, 2),
        note: noteAt(index),
        lanes: { expected: nameAt(index), thought: prose, felt: nameAt(index) },
        annoyances: [nameAt(index)],
        checks: [{ question: nameAt(index), answer: 'no', remark: nameAt(index) }],
        promises: [{ promise: nameAt(index), verdict: 'broken' }],
        idea: { kind: 'delight', text: nameAt(index) },
        pins: [{ name: nameAt(index), quote: nameAt(index), selector: nameAt(index) }],
        attachments: index === 0 ? [sampleAttachment(number).id] : [],
      }),
    ),
    editing: {
      status: 'returned',
      at: '2026-11-22T12:00:00.000+01:00',
      remarks: [{ id: sampleId(6010 + number), at: '2026-11-22T12:00:00.000+01:00', text: prose }],
    },
  });
  return {
    ...journey,
    brand: { ...journey.brand, sites: [] },
    visits: [
      sampleVisit(1, {
        id: sampleId(6100 + number),
        title: nameAt(11),
        address: `https://a.example/${'a'.repeat(500)}`,
      }),
    ],
  };
});
const [journey] = journeys;

const screens = [
  '#/',
  importHash,
  journeyHash(journey?.id ?? ''),
  touchpointHash(journey?.id ?? '', journey?.touchpoints[0]?.id ?? ''),
  pictureHash(sampleAttachment(0).id),
  deskHash,
  deskJourneyHash(journey?.id ?? ''),
  studiesHash,
  newStudyHash,
  studyHash(study.id),
  studyMapHash(study.id),
  reportHash,
  studyReportHash(study.id),
  studyReportHash(null),
  exportHash(),
  exportHash(journey?.id),
  welcomeHash,
  settingsHash,
  healthHash,
];

describe('naughty text', () => {
  let extension: Extension;
  let shop: Page;
  let page: Page;
  const heard: string[] = [];

  /** Hears of whatever goes wrong in a page, or runs there. */
  const listen = (to: Page): void => {
    to.on('pageerror', (error) => heard.push(`error: ${String(error)}`));
    to.on('console', (message) => {
      if (message.type() === 'error') heard.push(`console: ${message.text()}`);
    });
    to.on('dialog', (dialog) => {
      heard.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  };

  beforeAll(async () => {
    const entered = await enterShop({ language: 'en' });
    ({ extension, page: shop } = entered);
    page = await extension.openDashboard(importHash);
    listen(page);
    return entered.leave;
  });
  afterAll(() => expect(heard).toEqual([]));

  it('of a file comes in as it is', async () => {
    const attachments = await Promise.all(journeys.map(({ id }, number) => encodeAttachment(picture(id, number))));
    await dropFiles(page, [
      { name: `${nameAt(0)}.geeltje.json`, bytes: fileOf({ studies: [study], journeys, attachments }) },
    ]);
    await page.waitForSelector('.import-sum');
    expect(await page.$eval('.import-sum', (sum) => sum.textContent)).toContain(
      importWords.en.newJourneys(journeys.length),
    );
    const stored = await readStored(extension);
    expect(stored.studies).toEqual([study]);
    expect(stored.journeys).toEqual(journeys.map(({ visits, ...each }) => each));
  });

  it.each(screens)('runs nowhere and breaks nothing on %s', async (hash) => {
    await page.evaluate((to) => location.assign(to), hash);
    for (const width of [1280, 420]) {
      await page.setViewport({ width, height: 900 });
      await page.waitForFunction(
        `document.querySelector('.dashboard-main :is(h1, h2)') && !document.querySelector('.dashboard-main > p.dashboard-quiet:only-child')`,
      );
      expect(await overhangs(page, width)).toEqual([]);
    }
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(heard).toEqual([]);
  });

  it('runs nowhere and breaks nothing in the popup', async () => {
    const popup = await extension.openPopup(shop);
    listen(popup);
    const width = Number(await popup.evaluate('innerWidth'));
    expect(await overhangs(popup, width)).toEqual([]);
    expect(await popup.evaluate('globalThis.ran')).toBeUndefined();
    await popup.close();
  });
});

/** Parts that hang over the right edge of a page that can be pulled sideways, but for what scrolls in a part of its own; none where it cannot. */
const overhangs = (page: Page, width: number): Promise<unknown> =>
  page.evaluate(`(() => {
    if (document.scrollingElement.scrollWidth <= ${width}) return [];
    const scrolls = (part) => part !== null && part !== document.documentElement && (getComputedStyle(part).overflowX !== 'visible' || scrolls(part.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((part) => part.getBoundingClientRect().right > ${width} + 1 && !scrolls(part.parentElement))
      .map((part) => part.tagName + '.' + part.getAttribute('class')).slice(0, 12);
  })()`);
