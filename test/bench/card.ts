import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Extension, launchExtension } from '../e2e/extension.js';
import { openCard, startJourney } from '../e2e/reviewer.js';
import { type Measured, measure } from './measure.js';
import { workOf } from './work-of.js';

/** What the page works to open the card, against the same markup set as HTML in a shadow root. */
export async function measureCard(shop: string, quick: boolean): Promise<Measured[]> {
  const extension = await launchExtension();
  try {
    const page = await extension.browser.newPage();
    await page.goto(shop);
    await startJourney(extension, page, { reviewer: 'bench', goal: 'Meten' });
    await page.bringToFront();
    await page.reload();
    const html = await readMarkup(extension, page);
    const measured = await measure({
      what: 'card, opened',
      touchpoints: null,
      floor: 'its markup as HTML',
      goal: 3,
      turns: quick ? 5 : 15,
      runFloor: () => setAsHtml(page, html),
      run: () => open(extension, page),
    });
    return [measured];
  } finally {
    await extension.close();
  }
}

/** Milliseconds of work of the page, while it does something and settles. */
async function workDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
  const before = await workOf(page);
  await act();
  await rest(page);
  return (await workOf(page)).tasks - before.tasks;
}

const rest = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));

async function setAsHtml(page: Page, html: string): Promise<number> {
  const work = await workDuring(page, () =>
    page.evaluate((markup) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).innerHTML = markup;
      host.id = 'floor';
      host.popover = 'manual';
      document.body.append(host);
      host.showPopover();
    }, html),
  );
  await page.$eval('#floor', (host) => host.remove());
  await rest(page);
  return work;
}

async function open(extension: Extension, page: Page): Promise<number> {
  const worker = await (await extension.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  const work = await workDuring(
    page,
    async () =>
      await worker?.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content/card.js'] }))`),
  );
  await page.keyboard.press('Escape');
  await rest(page);
  return work;
}

/** The card's own markup and styles, out of its closed tree. */
async function readMarkup(extension: Extension, page: Page): Promise<string> {
  const session = await page.createCDPSession();
  await openCard(extension, page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { outerHTML } = await session.send('DOM.getOuterHTML', { backendNodeId: findShadow(root) });
  await session.detach();
  await page.keyboard.press('Escape');
  return `<style>${styles()}</style>${outerHTML}`;
}

/** The card's style sheets as they are written, which its build joins in the same order. */
function styles(): string {
  const names = [
    'tokens',
    'radio-row',
    'type-field',
    'touchpoint-place',
    'fold-row',
    'rating-form',
    'rating-card',
    'evidence-fields',
  ];
  const files = [...names.map((name) => `view/${name}.css`), 'content/card.css'];
  return files
    .map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8').replace(/@import[^;]+;/g, ''))
    .join('');
}

interface TreeNode {
  backendNodeId: number;
  shadowRoots?: TreeNode[];
  children?: TreeNode[];
  shadowRootType?: string;
}

/** The closed shadow root of the card in a page's tree. */
function findShadow(node: TreeNode): number {
  const found = search(node);
  if (found === undefined) throw new Error('The card is not in the page.');
  return found;
}

function search({ shadowRoots = [], children = [] }: TreeNode): number | undefined {
  const own = shadowRoots.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (own) return own.backendNodeId;
  for (const child of [...shadowRoots, ...children]) {
    const found = search(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
