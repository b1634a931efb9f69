// Lets the scripted reviewer walk the demo shop and leaves the journey's files in `walk/`.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDefined } from '../../src/measure/figure.js';
import { journeyFigures, type TouchpointFigures } from '../../src/measure/journey-figures.js';
import { journeyFileSchema } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import { startShop } from '../shop/serve.mjs';
import { download } from './download.js';
import { launchExtension } from './extension.js';
import { walkShop } from './walk-shop.js';

const folder = fileURLToPath(new URL('../../walk', import.meta.url));
const buttons = [
  'Download klantreisbestand',
  'Download CSV',
  'Download CSV van bezoeken',
  'Download gegevenswoordenboek',
  'Download rapport',
];

const shop = await startShop();
const extension = await launchExtension();
try {
  console.log('A scripted reviewer walks the demo shop…');
  const dashboard = await walkShop(extension, shop.shop);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const button of buttons) {
    const file = await download(extension, dashboard, button);
    files.push(join(folder, basename(file)));
    copyFileSync(file, join(folder, basename(file)));
  }
  printFindings(files);
} finally {
  await extension.close();
  await shop.close();
}

function printFindings(files: string[]): void {
  const path = files.find((file) => file.endsWith('.geeltje.json'));
  if (!path) throw new Error('The dashboard wrote no journey file.');
  const [journey] = parse(journeyFileSchema, JSON.parse(readFileSync(path, 'utf8'))).journeys;
  if (!journey) throw new Error('The journey file holds no journey.');
  const { touchpoints, score, pains, wows } = journeyFigures(journey);
  console.log(
    `${journey.brand.name}: ${touchpoints.length} touchpoints, experience ${isDefined(score) ? Math.round(score) : '–'} of 100.`,
  );
  console.log(`▼ It hurts at ${list(pains)}.`);
  console.log(`▲ It delights at ${list(wows)}.`);
  console.log(`Files:\n${files.map((file) => `  ${file}`).join('\n')}`);
}

function list(figures: TouchpointFigures[]): string {
  return figures.map(({ touchpoint }) => touchpoint.type).join(', ');
}
