import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Language } from '../../src/model/settings.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const icon = `data:image/svg+xml;base64,${btoa(read('icons/geeltje.svg'))}`;

/** The small tile by which the Chrome Web Store and Edge Add-ons show the extension among others: its icon and its name. */
export async function takeTile(page: Page, language: Language, path: string): Promise<void> {
  const messages = v.parse(
    v.looseObject({ name: v.object({ message: v.string() }) }),
    JSON.parse(read(`src/static/_locales/${language}/messages.json`)),
  );
  const [name = '', ...rest] = messages.name.message.split(': ');
  await page.setViewport({ width: 440, height: 280 });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-content:center;justify-items:center;background:#edebe4;color:#1e2430;font-family:system-ui">
      <img alt="" width="104" height="104" src="${icon}">
      <b style="margin-top:14px;font-size:38px">${name}</b>
      <span style="margin-top:4px;font-size:20px">${rest.join(': ')}</span>
    </body>`,
  );
  await page.screenshot({ path });
}

/** The logo that Edge Add-ons asks for, larger than any icon of the extension. */
export async function takeLogo(page: Page, path: string): Promise<void> {
  await page.setViewport({ width: 300, height: 300 });
  await page.setContent(`<body style="margin:0"><img alt="" width="300" height="300" src="${icon}"></body>`);
  await page.screenshot({ path, omitBackground: true });
}
