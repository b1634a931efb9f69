// Opens a browser with the extension at the demo shop, for a person to walk; ends when that browser is closed.
import { startShop } from '../shop/serve.mjs';
import { launchExtension } from './extension.js';

const shop = await startShop();
const extension = await launchExtension({ allowed: [], headful: true });
const [page] = await extension.browser.pages();
await page?.goto(shop.shop);
console.log(`The demo shop is at ${shop.shop}. Press the Geeltje button in the toolbar to start a journey.`);
await new Promise((resolve) => extension.browser.once('disconnected', resolve));
await extension.close();
await shop.close();
