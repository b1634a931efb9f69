import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/model/settings.js';
import { attachmentWords } from '../../src/text/attachments.js';
import { closingWords } from '../../src/text/closing.js';
import { questions } from '../../src/text/questions.js';
import { ratingCardWords } from '../../src/text/rating-card.js';
import { ratingFormWords } from '../../src/text/rating-form.js';
import { startWords } from '../../src/text/start.js';
import { studyStartWords } from '../../src/text/study-start.js';
import { walkWords } from '../../src/text/walk.js';
import type { RunningShop } from '../shop/serve.mjs';
import { barriersOn } from './barriers-on.js';
import { enterShop } from './enter-shop.js';
import { type Extension, fill, find, press } from './extension.js';
import { putRows } from './put-rows.js';
import { shopStudy } from './shop-study.js';

const photo = fileURLToPath(new URL('../../icons/geeltje-48.png', import.meta.url));

describe.each(languages)('everybody can begin and end a journey of a study, in %s:', (language: Language) => {
  const start = startWords[language];
  const study = studyStartWords[language];
  const closing = closingWords[language];
  let shop: RunningShop;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    const entered = await enterShop({ language, studies: [shopStudy] });
    ({ shop, extension, page } = entered);
    return entered.leave;
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

  it('the form with its list of types and all that folds out, and what was rated before', async () => {
    const form = ratingFormWords[language];
    await page.goto(`${shop.shop}/product/vinkje`);
    const popup = await extension.openPopup(page);
    await find(popup, 'radiogroup', questions[language].effectiveness.name);
    await (await find(popup, 'combobox', form.type)).click();
    await popup.waitForSelector('[role=listbox]');
    expect(await barriersOn(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    for (const fold of [form.lanesTitle, form.mark, form.more]) await press(popup, 'button', fold);
    await fill(popup, form.note, 'Rustig en duidelijk.');
    expect(await barriersOn(popup)).toEqual([]);
    await press(popup, 'button', form.save);
    await find(popup, 'button', form.saveChanges);
    await press(popup, 'button', ratingCardWords[language].rated(2));
    // The briefing is at hand on the walk, with the goals that were taken on.
    await (await popup.waitForSelector(`::-p-aria([name="${study.briefing}"])`))?.click();
    const briefing = await popup.$eval('.study-briefing', ({ textContent }) => textContent);
    for (const told of [shopStudy.scenario, ...shopStudy.goals]) expect(briefing).toContain(told);
    await (await popup.waitForSelector('.rated-list-open'))?.evaluate((button) => button.scrollIntoView());
    expect(await barriersOn(popup)).toEqual([]);
    await popup.click('.rated-list-open');
    await find(popup, 'button', form.saveChanges);
    expect(await barriersOn(popup)).toEqual([]);
    await popup.close();
  });

  it('an offline moment with a photo', async () => {
    await putRows(extension, { studies: [{ ...shopStudy, picturesAllowed: true }], journeys: [], visits: [] });
    const popup = await extension.openPopup(page);
    await press(popup, 'button', walkWords[language].addOffline);
    const chooser = await popup.waitForSelector<'input'>('input[type=file]' as 'input');
    await chooser?.uploadFile(photo);
    await popup.waitForSelector(`::-p-aria([name="${attachmentWords[language].picture(basename(photo))}"])`);
    expect(await barriersOn(popup)).toEqual([]);
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
