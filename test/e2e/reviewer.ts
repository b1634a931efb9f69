import type { Page } from 'puppeteer-core';
import { type Extension, fill, find, press, showClear } from './extension.js';

/** What a reviewer gives one touchpoint; `keys` are the answers as typed. */
export interface Given {
  keys: string;
  note?: string;
  marks?: readonly string[];
  annoyances?: readonly string[];
  expected?: string;
  thought?: string;
  felt?: string;
  type?: string;
}

/** Starts a journey on the site of `page`, through the popup. */
export async function startJourney(
  extension: Extension,
  page: Page,
  { reviewer, goal }: { reviewer: string; goal: string },
): Promise<void> {
  const popup = await extension.openPopup(page);
  await fill(popup, 'Beoordelaarscode', reviewer);
  await fill(popup, 'Doel', goal);
  await press(popup, 'button', 'Start klantreis');
  await find(popup, 'radiogroup', 'Effectiviteit');
  await popup.close();
}

/** Rates the page in the popup. */
export async function rateInPopup(extension: Extension, page: Page, given: Given): Promise<void> {
  const popup = await extension.openPopup(page);
  await find(popup, 'radiogroup', 'Effectiviteit');
  await fillForm(popup, given);
  await press(popup, 'button', 'Bewaar');
  await find(popup, 'button', 'Bewaar wijzigingen');
  await popup.close();
}

/** Opens the card in the page, from the popup. */
export async function openCard(extension: Extension, page: Page): Promise<void> {
  const popup = await extension.openPopup(page);
  await pressAndClose(popup, 'Geeltje in pagina');
  await find(page, 'radiogroup', 'Effectiviteit');
}

/** Waits until the card has gone from the page. */
export async function waitForCardClosed(page: Page): Promise<void> {
  await page.waitForSelector('::-p-aria([name="Effectiviteit"][role="radiogroup"])', { hidden: true });
}

/** Rates the page in the card, with the keyboard where it can be done. */
export async function rateInCard(extension: Extension, page: Page, given: Given): Promise<void> {
  await openCard(extension, page);
  await fillForm(page, given);
  await press(page, 'button', 'Bewaar');
  await waitForCardClosed(page);
}

/** Adds a moment outside the website, through the popup. */
export async function addOffline(extension: Extension, page: Page, channel: string, given: Given): Promise<void> {
  const popup = await extension.openPopup(page);
  await press(popup, 'button', 'Offline moment');
  const select = await find(popup, 'combobox', 'Kanaal');
  await select.select(channel);
  await fillForm(popup, given);
  await press(popup, 'button', 'Bewaar');
  await find(popup, 'button', 'Klantreis afronden');
  await popup.close();
}

/** Finishes the journey, and opens its page in the dashboard from there. */
export async function finishJourney(
  extension: Extension,
  page: Page,
  { goal, overall }: { goal: string; overall: string },
): Promise<Page> {
  const popup = await extension.openPopup(page);
  await press(popup, 'button', 'Klantreis afronden');
  await press(popup, 'radio', goal);
  await press(popup, 'radio', overall);
  await press(popup, 'button', 'Afronden en op slot');
  const opened = extension.browser.waitForTarget((target) => target.url().includes('#/journeys/'));
  await press(popup, 'button', 'Rapport openen');
  const dashboard = await (await opened).page();
  if (!dashboard) throw new Error('The dashboard did not open in a tab.');
  return dashboard;
}

/** Fills in the form that is open in a popup or in a card. */
export async function fillForm(page: Page, { keys, note, marks, annoyances, type, ...lanes }: Given): Promise<void> {
  // The card and the popup put the focus on the first question that is open.
  const first = await find(page, 'radiogroup', 'Effectiviteit');
  const radio = await first.$('input');
  await radio?.focus();
  for (const key of keys) await page.keyboard.press(key as '1');
  if (type) await fillType(page, type);
  if (note) await fill(page, 'Notitie', note);
  const written = Object.entries({ Verwachtte: lanes.expected, Dacht: lanes.thought, Voelde: lanes.felt });
  if (written.some(([, text]) => text)) await unfold(page, 'Verwachtte, dacht, voelde');
  for (const [name, text] of written) if (text) await fill(page, name, text);
  if ([...(marks ?? []), ...(annoyances ?? [])].some((name) => !inFoot.includes(name))) await unfold(page, 'Markeren');
  for (const name of [...(marks ?? []), ...(annoyances ?? [])]) await press(page, 'button', name);
}

/** Names the touchpoint. In a study the field lists the types; the list is closed again. */
async function fillType(page: Page, type: string): Promise<void> {
  const field = await page.waitForSelector('::-p-aria([name="Touchpoint"])');
  await field?.click({ count: 3 });
  await field?.type(type);
  const open = await field?.evaluate((input) => input.getAttribute('aria-expanded'));
  if (open === 'true') await page.keyboard.press('Escape');
}

const inFoot = ['Pijnpunt', 'Wow'];

async function unfold(page: Page, name: string): Promise<void> {
  const summary = await page.waitForSelector(`::-p-aria([name="${name}"])`);
  if (summary) await showClear(summary);
  await summary?.click();
}

/** Presses a button that closes its own page: such a click may never report that it is over. */
export async function pressAndClose(page: Page, button: string): Promise<void> {
  const closed = new Promise<void>((resolve) => page.once('close', () => resolve()));
  await Promise.race([closed, press(page, 'button', button).catch(() => closed)]);
  await closed;
}
