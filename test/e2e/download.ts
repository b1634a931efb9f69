import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Extension, press } from './extension.js';

/** Presses a download button and answers with the path of the complete file. */
export async function download(extension: Extension, page: Page, button: string): Promise<string> {
  const session = await extension.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: extension.downloads,
    eventsEnabled: true,
  });
  let name = '';
  session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
    name = suggestedFilename;
  });
  // A name that is taken already gets a number.
  const finished = new Promise<string>((resolve, reject) => {
    session.on('Browser.downloadProgress', ({ state, filePath }) => {
      if (state === 'completed') resolve(filePath ?? join(extension.downloads, name));
      if (state === 'canceled') reject(new Error(`The download of ${name} was cancelled.`));
    });
  });
  await press(page, 'button', button);
  const path = await finished;
  await session.detach();
  return path;
}
