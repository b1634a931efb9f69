import type { Page } from 'puppeteer-core';
import type { Study } from '../../src/model/study.js';
import { type RunningShop, startShop } from '../shop/serve.mjs';
import { type Extension, type ExtensionOptions, launchExtension } from './extension.js';
import { putRows } from './put-rows.js';
import { startJourney } from './reviewer.js';

/** A test's own browser and demo shop. */
interface Entered {
  shop: RunningShop;
  extension: Extension;
  /** On the first page of the shop. */
  page: Page;
  leave: () => Promise<void>;
}

interface Options extends ExtensionOptions {
  /** Delay of the slow page. */
  slowMs?: number;
  /** What the reviewer could walk. */
  studies?: readonly Study[];
  /** Starts a quick journey with this goal; absent: none is started. */
  goal?: string;
}

/** Starts the demo shop and a browser with the extension, and enters the shop. */
export async function enterShop({ slowMs = 0, studies = [], goal, ...options }: Options = {}): Promise<Entered> {
  const shop = await startShop({ slowMs });
  const extension = await launchExtension(options);
  if (studies.length > 0) await putRows(extension, { studies, journeys: [], visits: [] });
  const page = await extension.browser.newPage();
  await page.goto(shop.shop);
  if (goal !== undefined) await startJourney(extension, page, { reviewer: 'kim', goal });
  const leave = async (): Promise<void> => {
    await extension.close();
    await shop.close();
  };
  return { shop, extension, page, leave };
}
