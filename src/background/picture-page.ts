import browser from 'webextension-polyfill';
import type { Reply } from '../messages/message-map.js';
import { cleanAddress } from '../model/clean-address.js';
import { isWebPage } from '../model/site.js';
import { openJourneys } from '../store/journeys.js';
import { readStudy } from '../store/studies.js';
import { readerState } from './open-card.js';
import { preparePicture, waitingPictures } from './take-picture.js';

/** Takes a picture of the page over which the popup was opened, unless our card is in it, and answers with what waits to be kept. */
export async function picturePage(tabId: number): Promise<Reply<'takePicture'>> {
  const [state, take] = await Promise.all([readerState(tabId), preparePicture(tabId)]);
  if (state !== 'open') take?.();
  const [[journey], tab] = await Promise.all([openJourneys(), browser.tabs.get(tabId)]);
  if (!journey || !isWebPage(tab.url ?? '')) return { waiting: [], full: false };
  const study = journey.study === null ? undefined : await readStudy(journey.study);
  const address = cleanAddress(tab.url ?? '', study?.harmlessParameters);
  return waitingPictures(tabId, journey.id, { address });
}
