import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleWords } from '../../src/text/example.js';
import { settingsWords } from '../../src/text/settings.js';
import { welcomeWords } from '../../src/text/welcome.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';
import { type Extension, find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { readStored } from './stored.js';

const words = welcomeWords.en;
const title = exampleWords.en.title;

describe('the first five minutes', () => {
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    // A driven browser shows it right after the installation; `launchExtension` waits for that and closes it.
    extension = await launchExtension({ language: 'en' });
    page = await extension.openDashboard('#/welcome');
  });
  afterAll(() => extension.close());

  const readsOn = (hash: string, text: string) =>
    expect
      .poll(async () => {
        await page.evaluate((next) => {
          location.hash = next;
        }, hash);
        return page.$eval('main', (main) => main.textContent);
      })
      .toContain(text);

  it('tell the shortcut that is really set', async () => {
    const set = await page.evaluate(
      'chrome.commands.getAll().then((all) => all.find(({ name }) => name === "rate-page").shortcut)',
    );
    await expect
      .poll(() => page.$eval('main', (main) => main.textContent))
      .toContain(set === '' ? words.noShortcut : words.shortcutIs(String(set)));
    const version = await page.evaluate('chrome.runtime.getManifest().version');
    await readsOn('#/settings', settingsWords.en.about(String(version)));
    await readsOn('#/welcome', words.practise);
  });

  it('lead to a first rated page in five keystrokes, of which nothing is kept', async () => {
    await press(page, 'button', words.practiseNow);
    await find(page, 'radiogroup', 'Effectiveness');
    for (const key of ['3', '2', '2', '1', 'Enter'] as const) await page.keyboard.press(key);
    const again = await find(page, 'button', words.practiseAgain);
    expect(await page.$eval('main', (main) => main.textContent)).toContain(words.practisedPain);
    // The focus did not get lost with the card.
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await readStored(extension)).toMatchObject({ journeys: [], drafts: 0 });
  });

  it('show an example that is there with one click, and gone with another, which can be taken back', async () => {
    await press(page, 'button', words.addExample);
    await find(page, 'button', words.removeExample);
    await readsOn('#/report', title);
    await readsOn('#/', words.exampleHere);
    await press(page, 'button', words.removeExample);
    await find(page, 'button', words.addExample);
    const { studies, journeys } = await readStored(extension);
    expect([...studies, ...journeys].every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    await press(page, 'button', 'Undo');
    await find(page, 'button', words.removeExample);
  });

  it('never mix the example into what the reviewer walked', async () => {
    await putRows(extension, { studies: [studyOfTwo], journeys: journeysOfTwo, visits: [] });
    await page.reload();
    await readsOn('#/report', studyOfTwo.title);
    // The screen before may still be there for a moment.
    await expect.poll(() => page.$eval('main', (main) => main.textContent)).not.toContain(title);
    // Its own report stays one press away.
    await page.goto(page.url().replace(/#.*/, '#/welcome'));
    await press(page, 'link', words.toReport);
    await expect.poll(() => page.$eval('main', (main) => main.textContent)).toContain(title);
    expect(await page.$eval('main', (main) => main.textContent)).not.toContain(studyOfTwo.title);
  });
});
