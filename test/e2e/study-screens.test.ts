import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/model/settings.js';
import { closingWords } from '../../src/text/closing.js';
import { questions } from '../../src/text/questions.js';
import { ratingFormWords } from '../../src/text/rating-form.js';
import { startWords } from '../../src/text/start.js';
import { studyStartWords } from '../../src/text/study-start.js';
import { walkWords } from '../../src/text/walk.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { barriersOn } from './barriers-on.js';
import { type Extension, fill, find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { shopStudy } from './shop-study.js';

describe.each(languages)('everybody can begin and end a journey of a study, in %s:', (language: Language) => {
  const start = startWords[language];
  const study = studyStartWords[language];
  const closing = closingWords[language];
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    shop = await startShop({ slowMs: 0 });
    extension = await launchExtension({ language });
    await putRows(extension, { studies: [shopStudy], journeys: [], visits: [] });
    page = await extension.browser.newPage();
    await page.goto(shop.shop);
  });
  afterAll(async () => {
    await extension.close();
    await shop.close();
  });

  it('the choice of a study where there is no page to walk', async () => {
    const blank = await extension.browser.newPage();
    await blank.goto('chrome://version');
    const popup = await extension.openPopup(blank);
    await find(popup, 'combobox', study.study);
    expect(await barriersOn(popup)).toEqual([]);
    await blank.close();
  });

  it('what is settled before the walk', async () => {
    const popup = await extension.openPopup(page);
    await (await popup.waitForSelector(`::-p-aria([name="${study.briefing}"])`))?.click();
    await fill(popup, start.reviewer, 'kim');
    await press(popup, 'radio', study.yes);
    await fill(popup, study.conflictRemark, 'Een nicht werkt er.');
    expect(await barriersOn(popup)).toEqual([]);
    await press(popup, 'button', start.start);
    await find(popup, 'radiogroup', questions[language].effectiveness.name);
    for (const key of ['6', '5', '6', '4'] as const) await popup.keyboard.press(key);
    await press(popup, 'button', ratingFormWords[language].save);
    await find(popup, 'button', ratingFormWords[language].saveChanges);
    await popup.close();
  });

  it('the list of touchpoints and the questions at the end', async () => {
    const popup = await extension.openPopup(page);
    await press(popup, 'button', walkWords[language].finish);
    await find(popup, 'button', closing.confirmTypes);
    expect(await barriersOn(popup)).toEqual([]);
    await press(popup, 'button', closing.confirmTypes);
    await find(popup, 'button', closing.finish);
    await (await popup.waitForSelector('input[name=nps]'))?.evaluate((input) => input.parentElement?.click());
    expect(await barriersOn(popup)).toEqual([]);
    await popup.close();
  });
});
