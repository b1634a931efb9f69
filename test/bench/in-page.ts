/**
 * What the reader costs on every page, against the same page in the same browser without the extension; and what opening
 * the card costs, against the same markup set as HTML in a shadow root. Medians with their spread, of one run each.
 * Needs a build: `npm run build`, then `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { launchExtension } from '../e2e/extension.js';
import { launchPlainBrowser } from '../e2e/plain-browser.js';
import { openCard, startJourney } from '../e2e/reviewer.js';
import { startShop } from '../shop/serve.mjs';

const loads = 30;
const openings = 15;

/** Median and interquartile range of measurements. */
function sum(measured: readonly number[]): { median: number; spread: string } {
  const sorted = measured.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), spread: `${at(0.25).toFixed(1)} to ${at(0.75).toFixed(1)}` };
}

function tell(what: string, floor: readonly number[], ours: readonly number[], goal: number): void {
  const [below, above] = [sum(floor), sum(ours)];
  const ratio = above.median / below.median;
  process.stdout.write(
    `${what}: floor ${below.median.toFixed(1)} ms (${below.spread}), ours ${above.median.toFixed(1)} ms (${above.spread}), ` +
      `ratio ${ratio.toFixed(2)}, goal ${goal}: ${ratio <= goal ? 'met' : 'missed'}\n`,
  );
}

/** Seconds that the page's process worked since it began, as the browser counts them. */
async function worked(page: Page): Promise<{ tasks: number; scripts: number }> {
  const { TaskDuration = 0, ScriptDuration = 0 } = await page.metrics();
  return { tasks: TaskDuration * 1000, scripts: ScriptDuration * 1000 };
}

/** What loading a page and a second of rest costs, in milliseconds of work. */
async function load(browser: Browser, address: string): Promise<{ tasks: number; scripts: number }> {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const cost = await worked(page);
  await page.close();
  return cost;
}

const shop = await startShop({ slowMs: 0 });
const plain = await launchPlainBrowser();
const extension = await launchExtension();
try {
  const page = await extension.browser.newPage();
  await page.goto(shop.shop);
  await startJourney(extension, page, { reviewer: 'bench', goal: 'Meten' });

  const without: Awaited<ReturnType<typeof load>>[] = [];
  const withReader: typeof without = [];
  // In turns, so that what else the machine does falls on both alike.
  for (let run = 0; run < loads; run += 1) {
    without.push(await load(plain, `${shop.shop}/lampen`));
    withReader.push(await load(extension.browser, `${shop.shop}/lampen`));
  }
  const tasksOf = (costs: typeof without) => costs.map(({ tasks }) => tasks);
  const scriptsOf = (costs: typeof without) => costs.map(({ scripts }) => scripts);
  tell('reader, work of the page in its first second', tasksOf(without), tasksOf(withReader), 1.02);
  const extra = sum(scriptsOf(withReader)).median - sum(scriptsOf(without)).median;
  process.stdout.write(`reader, scripts: ${extra.toFixed(1)} ms more, goal 1: ${extra <= 1 ? 'met' : 'missed'}\n`);

  const asHtml: number[] = [];
  const opened: number[] = [];
  const session = await page.createCDPSession();
  await page.bringToFront();
  await page.reload();
  // The card's own markup, out of its closed tree.
  await openCard(extension, page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findShadow(root);
  const { outerHTML } = await session.send('DOM.getOuterHTML', { backendNodeId: shadow });
  await page.keyboard.press('Escape');
  const html = `<style>${styles()}</style>${outerHTML}`;
  const worker = await (await extension.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  const rest = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  for (let run = 0; run < openings; run += 1) {
    const start = await worked(page);
    await page.evaluate((markup) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).innerHTML = markup;
      host.id = 'floor';
      host.popover = 'manual';
      document.body.append(host);
      host.showPopover();
    }, html);
    await rest();
    const between = await worked(page);
    await page.$eval('#floor', (host) => host.remove());
    await rest();
    const before = await worked(page);
    await worker?.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content/card.js'] }))`);
    await rest();
    const end = await worked(page);
    await page.keyboard.press('Escape');
    await rest();
    asHtml.push(between.tasks - start.tasks);
    opened.push(end.tasks - before.tasks);
  }
  tell('card, work of the page to open it', asHtml, opened, 3);
} finally {
  await extension.close();
  await plain.close();
  await shop.close();
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
