import type { Page } from 'puppeteer-core';
import type { Extension } from '../e2e/extension.js';
import { sampleId } from '../model/sample-journey.js';
import { type Measured, measure } from './measure.js';
import { putRunningJourney } from './popup.js';
import { replaceRows } from './replace-rows.js';
import { walkedStudy, walkStudy } from './walked-study.js';

/**
 * From the form's submission in the popup until the rating is on the disk, against reading and writing the same row in the same page: by
 * the touchpoints of its journey, and by those of other journeys, which make no difference.
 */
export async function measureSaving(extension: Extension, shop: string, quick: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  const page = await extension.browser.newPage();
  await page.goto(shop);
  const measureWith = async (own: number, named: Pick<Measured, 'what' | 'touchpoints'>): Promise<void> => {
    await putRunningJourney(extension, own);
    const popup = await extension.openPopup(page);
    await popup.waitForSelector('[role=radiogroup] input');
    await popup.evaluate(watchSaving);
    measured.push(
      await measure({
        ...named,
        floor: 'get + strict put of the row',
        goal: 1.5,
        turns: quick ? 9 : 31,
        runFloor: () => saveRaw(popup),
        run: () => saveInForm(popup),
      }),
    );
    await popup.close();
  };
  for (const own of [30, 200]) await measureWith(own, { what: 'save, submit to durable', touchpoints: own });
  for (const others of quick ? [100, 10_000] : [100, 1_000, 10_000, 100_000]) {
    await replaceRows(extension, { study: walkedStudy, journeys: walkStudy(others) });
    await measureWith(30, { what: 'save 1 of 30, beside others', touchpoints: others });
  }
  await page.close();
  return measured;
}

/** Counts the changes under way; notes when the form is submitted, and when the journey was written. */
const watchSaving = `{
  window.changes = 0;
  addEventListener('submit', () => {
    window.submittedAt = performance.now();
  }, true);
  const original = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = original.call(this, stores, mode, options);
    if (mode === 'readwrite') {
      window.changes += 1;
      transaction.addEventListener('complete', () => {
        window.changes -= 1;
      });
    }
    if (mode === 'readwrite' && [...stores].includes('journeys')) {
      transaction.addEventListener('complete', () => {
        window.saved(performance.now() - window.submittedAt);
      });
    }
    return transaction;
  };
}`;

/** Rates the page once more, and answers with the milliseconds from its submission until it was on the disk. */
async function saveInForm(popup: Page): Promise<number> {
  await popup.evaluate(`document.querySelector('.rating-form').dataset.rated = 'yes'`);
  await popup.focus('[role=radiogroup] input');
  for (const key of ['5', '4', '3', '4'] as const) await popup.keyboard.press(key);
  // Nobody presses Enter within the milliseconds in which the last answer is kept as a draft.
  await popup.waitForFunction('window.changes === 0', { polling: 5 });
  // Asked for beforehand, and the key held as people do: whatever the driver asks meanwhile would be measured as well.
  const saved = popup.evaluate(`new Promise((resolve) => { window.saved = resolve; })`);
  await popup.keyboard.press('Enter', { delay: 80 });
  const time = Number(await saved);
  // The popup reads the journey again and draws a new form; keys pressed before would be lost with the old one.
  await popup.waitForSelector('.rating-form:not([data-rated]) [role=radiogroup] input');
  return time;
}

const saveRaw = async (popup: Page): Promise<number> =>
  Number(
    await popup.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('geeltje');
      opening.onsuccess = () => {
        const database = opening.result;
        const start = performance.now();
        const transaction = database.transaction('journeys', 'readwrite', { durability: 'strict' });
        const store = transaction.objectStore('journeys');
        const reading = store.get('${sampleId(1)}');
        reading.onsuccess = () => store.put(reading.result);
        transaction.oncomplete = () => {
          resolve(performance.now() - start);
          database.close();
        };
        transaction.onabort = () => reject(transaction.error);
      };
    })`),
  );
