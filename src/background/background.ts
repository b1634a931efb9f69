import browser from 'webextension-polyfill';
import { receiveMessages } from '../messages/receive-messages.js';
import { formatTime } from '../model/time.js';
import { deleteForgottenPictures } from '../store/attachments.js';
import { beginIntendedJourney } from './begin-intended-journey.js';
import { followJourney } from './follow-journey.js';
import { openCard } from './open-card.js';
import {
  arriveAtPage,
  editPicture,
  fillCard,
  findPictures,
  keepPageDraft,
  leavePage,
  ratePage,
  reportFacts,
} from './page-handlers.js';
import { picturePage } from './picture-page.js';

receiveMessages({
  arriveAtPage,
  reportFacts,
  leavePage,
  fillCard,
  keepDraft: keepPageDraft,
  rateTouchpoint: ratePage,
  findPictures,
  editPicture,
  takePicture: ({ tab }) => picturePage(tab),
  followJourney: async () => {
    await followJourney();
    return null;
  },
  openCard: ({ tab }) => openCard(tab),
});

browser.runtime.onInstalled.addListener(() => followJourney());

browser.runtime.onStartup.addListener(async () => {
  await followJourney();
  await deleteForgottenPictures(formatTime(new Date()));
});

browser.permissions.onAdded.addListener(async () => {
  await beginIntendedJourney();
  await followJourney();
});

browser.permissions.onRemoved.addListener(() => followJourney());

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command !== 'rate-page' || tab?.id === undefined) return;
  // The popup is a complete second way to rate, for pages where the card cannot be shown.
  if ((await openCard(tab.id)) !== 'opened') await browser.action.openPopup();
});
