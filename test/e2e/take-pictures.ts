// Takes the pictures of the README and of the stores from the real product: the demo shop is rated, the example is shown.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { studyHash, studyMapHash, studyReportHash } from '../../src/dashboard/route.js';
import { makeExample } from '../../src/dashboard/welcome/make-example.js';
import { exampleStudyId } from '../../src/model/example.js';
import { type Language, languages } from '../../src/model/settings.js';
import { questions } from '../../src/text/questions.js';
import { ratingFormWords } from '../../src/text/rating-form.js';
import { startWords } from '../../src/text/start.js';
import { walkWords } from '../../src/text/walk.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { takeLogo, takeTile } from './take-tiles.js';

const documents = fileURLToPath(new URL('../../docs/', import.meta.url));

/** What the Chrome Web Store and Edge Add-ons ask for; Firefox Add-ons takes it too. */
const storeSize = { width: 1280, height: 800 };

const remark = {
  en: 'The names of the birds stay with you, but the filter forgets what I chose.',
  nl: 'De vogelnamen onthoud je, maar het filter vergeet wat ik koos.',
} satisfies Record<Language, string>;

for (const language of languages) {
  const shop = await startShop({ slowMs: 0 });
  const extension = await launchExtension({ language, screen: { width: 1600, height: 1200 } });
  try {
    await takeAll(extension, shop, language);
  } finally {
    await extension.close();
    await shop.close();
  }
}

async function takeAll(extension: Extension, shop: RunningShop, language: Language): Promise<void> {
  const store = `${documents}stores/pictures/${language}/`;
  // The pictures of the README are in English.
  const readme = language === 'en' ? `${documents}pictures/` : null;
  mkdirSync(store, { recursive: true });
  const page = await extension.browser.newPage();
  await page.setViewport(storeSize);
  await page.goto(shop.shop);
  const start = startWords[language];
  let popup = await extension.openPopup(page);
  await fill(popup, start.reviewer, 'kim-07');
  await fill(popup, start.goal, 'Buy a desk lamp');
  await press(popup, 'button', start.start);
  await find(popup, 'radiogroup', questions[language].effectiveness.name);
  await popup.close();

  await page.goto(`${shop.shop}/service`);
  popup = await extension.openPopup(page);
  await rate(popup, language, '5433');
  const picture = Buffer.from(await popup.screenshot());
  if (readme) writeFileSync(`${readme}popup.png`, picture);
  await press(popup, 'button', ratingFormWords[language].save);
  await find(popup, 'button', ratingFormWords[language].saveChanges);
  await popup.close();
  await onDesk(extension, picture, `${store}4-popup.png`);

  await page.bringToFront();
  await page.goto(`${shop.shop}/lampen`);
  popup = await extension.openPopup(page);
  await pressAway(popup, walkWords[language].openCard);
  await rate(page, language, '6354');
  await fill(page, ratingFormWords[language].note, remark[language]);
  await page.screenshot({ path: `${store}1-card.png` });
  if (readme) copyFileSync(`${store}1-card.png`, `${readme}card.png`);
  await press(page, 'button', ratingFormWords[language].save);

  if (readme) {
    popup = await extension.openPopup(page);
    const opened = extension.browser.waitForTarget((target) => target.url().includes('/src/panel/panel.html'));
    await pressAway(popup, walkWords[language].openPanel);
    const panel = await (await opened).asPage();
    await find(panel, 'radiogroup', questions[language].effectiveness.name);
    // As wide as the browser draws it: of what is wider a picture has the edge once more.
    await panel.setViewport({ width: 360, height: 610 });
    await panel.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    await panel.screenshot({ path: `${readme}panel.png` });
  }

  const { study, journeys } = makeExample(language, new Date());
  await putRows(extension, { studies: [study], journeys: journeys.map(({ visits, ...each }) => each), visits: [] });
  const dashboard = await extension.openDashboard();
  await dashboard.setViewport(storeSize);
  const take = async (hash: string, part: string, path: string) => {
    await dashboard.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await dashboard.waitForSelector(part);
    await dashboard.screenshot({ path });
  };
  await take(studyReportHash(exampleStudyId), '.report-part--method', `${store}2-report.png`);
  await take(studyMapHash(exampleStudyId), '.map-phase', `${store}3-map.png`);
  await take(studyHash(exampleStudyId), '.study-actions', `${store}5-study.png`);
  if (readme) {
    await dashboard.evaluate(`location.hash = ${JSON.stringify(studyReportHash(exampleStudyId))}`);
    const sheet = await dashboard.waitForSelector('.summary-sheet');
    await dashboard.waitForSelector('.report-part--method');
    await sheet?.screenshot({ path: `${readme}report.png` });
  }
  // A page that is not in front is not drawn.
  await page.bringToFront();
  await takeTile(page, language, `${store}tile.png`);
  await takeLogo(page, `${documents}stores/pictures/logo.png`);
}

async function rate(form: Page, language: Language, keys: string): Promise<void> {
  const first = await find(form, 'radiogroup', questions[language].effectiveness.name);
  await (await first.$('input'))?.focus();
  for (const key of keys) await form.keyboard.press(key as '1');
}

/** Presses a button that closes its popup. */
async function pressAway(popup: Page, button: string): Promise<void> {
  const closed = new Promise((resolve) => popup.once('close', resolve));
  await Promise.race([closed, press(popup, 'button', button).catch(() => closed)]);
}

/** A small picture on a ground of the stores' size. */
async function onDesk(extension: Extension, picture: Buffer, path: string): Promise<void> {
  const page = await extension.browser.newPage();
  await page.setViewport(storeSize);
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:#edebe4">
      <img alt="" style="border-radius:12px;box-shadow:0 8px 40px #1e243033" src="data:image/png;base64,${picture.toString('base64')}">
    </body>`,
  );
  await page.screenshot({ path });
  await page.close();
}
