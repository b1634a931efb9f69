/**
 * All budgets beside their floors, in one table and in `dist/bench.json`. `npm run bench`; `-- --quick` for a short run
 * with smaller sizes; `-- dashboard saving` for these parts alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Extension } from '../e2e/extension.js';
import { startShop } from '../shop/serve.mjs';
import { launchBenchExtension } from './bench-extension.js';
import { measureCard } from './card.js';
import { measureDashboard } from './dashboard.js';
import { measureExports } from './exports.js';
import { measureImports } from './imports.js';
import type { Measured } from './measure.js';
import { measurePopup } from './popup.js';
import { printTable } from './print-table.js';
import { measureReader } from './reader.js';
import { measureReportModel } from './report-model.js';
import { measureSaving } from './saving.js';
import { measureSizes } from './sizes.js';
import { summarise } from './summarise.js';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const chosen = words.filter((word) => !word.startsWith('--'));

const shop = await startShop({ slowMs: 0 });
const inExtension = async (measure: (extension: Extension) => Promise<Measured[]>): Promise<Measured[]> => {
  const extension = await launchBenchExtension();
  return measure(extension).finally(() => extension.close());
};
/** Each has a browser of its own, so that none stands in the way of another. */
const parts: Record<string, () => Promise<Measured[]> | Measured[]> = {
  sizes: measureSizes,
  reader: () => measureReader(shop.shop, quick),
  card: () => measureCard(shop.shop, quick),
  popup: () => inExtension((extension) => measurePopup(extension, shop.shop, quick)),
  saving: () => inExtension((extension) => measureSaving(extension, shop.shop, quick)),
  dashboard: () => inExtension((extension) => measureDashboard(extension, quick)),
  report: () => measureReportModel(quick),
  exports: () => inExtension((extension) => measureExports(extension, quick)),
  imports: () => inExtension((extension) => measureImports(extension, quick)),
};

const measured: Measured[] = [];
try {
  for (const [name, run] of Object.entries(parts)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.error(`Measuring: ${name}…`);
    try {
      measured.push(...(await run()));
    } catch (error) {
      // The other parts are worth having, too.
      console.error(error);
      process.exitCode = 1;
    }
  }
} finally {
  await shop.close();
}

const lines = measured.map(summarise);
console.log(printTable(lines));
const folder = fileURLToPath(new URL('../../dist', import.meta.url));
mkdirSync(folder, { recursive: true });
const made = { at: new Date().toISOString(), quick, processor: cpus()[0]?.model, processors: cpus().length, lines };
writeFileSync(`${folder}/bench.json`, `${JSON.stringify(made, null, 2)}\n`);
