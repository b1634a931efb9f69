import { v7 as newIdentifier } from 'uuid';
import browser from 'webextension-polyfill';
import type { Reply } from '../messages/message-map.js';
import { allowsPictures } from '../model/allows-pictures.js';
import { cleanAddress, cleanTitle } from '../model/clean-address.js';
import { isWebPage } from '../model/site.js';
import { formatTime } from '../model/time.js';
import type { Page } from '../model/touchpoint.js';
import { addPendingPicture, deleteForgottenAttachments, listWaitingPictures } from '../store/attachments.js';
import { openJourneys } from '../store/journeys.js';
import { readSettings } from '../store/settings.js';
import { StoreError } from '../store/store-error.js';
import { readStudy } from '../store/studies.js';
import { shrinkPicture } from './shrink-picture.js';

/**
 * What is being taken, by tab; a worker that dies meanwhile has taken nothing. Settles once all pictures that were begun
 * in the tab are there or refused, with what became of the last one: the browser takes two a second, so that the card's
 * may be refused at once while the popup's is still being stored.
 */
const beingTaken = new Map<number, Promise<'taken' | 'full' | 'refused'>>();

/**
 * Makes ready to take a picture of the page in a tab, and answers with what takes it: to be called before anything of
 * ours is drawn there. Null where no picture may be taken: no journey runs, or it does not allow any.
 */
export async function preparePicture(tabId: number): Promise<(() => void) | null> {
  const [[journey], settings, tab] = await Promise.all([openJourneys(), readSettings(), browser.tabs.get(tabId)]);
  if (journey?.state !== 'running' || tab.incognito || !tab.active || !isWebPage(tab.url ?? '')) return null;
  const study = journey.study === null ? undefined : await readStudy(journey.study);
  if (!allowsPictures(journey, study, settings.pictures)) return null;
  const page = {
    address: cleanAddress(tab.url ?? '', study?.harmlessParameters),
    title: cleanTitle(tab.title ?? ''),
  };
  return () => {
    const before = beingTaken.get(tabId);
    const taking = take(journey.id, page, tab.windowId).catch((error: unknown) =>
      error instanceof StoreError && error.refusal === 'no_room' ? ('full' as const) : ('refused' as const),
    );
    beingTaken.set(
      tabId,
      Promise.all([taking, before]).then(([outcome]) => outcome),
    );
  };
}

/** The pictures of a page that wait to be kept, once the one that is being taken in this tab is among them. */
export async function waitingPictures(
  tabId: number,
  journey: string,
  page: Pick<Page, 'address'>,
): Promise<Reply<'findPictures'>> {
  const outcome = await beingTaken.get(tabId);
  return { waiting: await listWaitingPictures(journey, page.address), full: outcome === 'full' };
}

async function take(journey: string, page: Page, windowId: number | undefined): Promise<'taken'> {
  // First of all: a moment later something of ours may be in it. Refused where the browser gave no leave for this tab.
  const shot = browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 80 });
  const takenAt = formatTime(new Date());
  const { data, dimensions } = await shrinkPicture(await shot);
  await addPendingPicture(
    {
      id: newIdentifier(),
      journey,
      kind: 'screenshot',
      name: page.title,
      page: page.address,
      mediaType: data.type,
      size: data.size,
      dimensions,
      takenAt,
      pending: true,
    },
    data,
  );
  await deleteForgottenAttachments(takenAt);
  return 'taken';
}
