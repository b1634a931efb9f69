import browser from 'webextension-polyfill';
import { welcomeHash } from '../messages/dashboard-hash.js';
import { openDashboard } from '../messages/open-dashboard.js';
import { receiveMessages } from '../messages/receive-messages.js';
import { formatTime } from '../model/time.js';
import { deleteForgottenAttachments } from '../store/attachments.js';
import { cleanUp } from '../store/clean-up.js';
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
  loadPicker,
  ratePage,
  reportFacts,
} from './page-handlers.js';
import { addPageMenu, followPageMenu } from './page-menu.js';
import { picturePage } from './picture-page.js';
import { rateTab } from './rate-tab.js';

receiveMessages({
  arriveAtPage,
  reportFacts,
  leavePage,
  fillCard,
  keepDraft: keepPageDraft,
  rateTouchpoint: ratePage,
  findPictures,
  editPicture,
  loadPicker,
  takePicture: ({ tab }) => picturePage(tab),
  followJourney: async () => {
    await followJourney();
    return null;
  },
  openCard: ({ tab, pointing }) => openCard(tab, pointing),
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.all([followJourney(), addPageMenu()]);
  // What a newcomer sees first.
  if (reason === 'install') await openDashboard(welcomeHash);
});

followPageMenu();

browser.runtime.onStartup.addListener(async () => {
  await followJourney();
  await deleteForgottenAttachments(formatTime(new Date()));
  await cleanUp(formatTime(new Date()));
});

browser.permissions.onAdded.addListener(async () => {
  await beginIntendedJourney();
  await followJourney();
});

browser.permissions.onRemoved.addListener(() => followJourney());

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command === 'rate-page' && tab?.id !== undefined) await rateTab(tab.id);
});
