import browser from 'webextension-polyfill';
import { receiveMessages } from '../messages/receive-messages.js';
import { beginIntendedJourney } from './begin-intended-journey.js';
import { followJourney } from './follow-journey.js';
import { openCard } from './open-card.js';
import { arriveAtPage, fillCard, keepPageDraft, leavePage, ratePage, reportFacts } from './page-handlers.js';

receiveMessages({
  arriveAtPage,
  reportFacts,
  leavePage,
  fillCard,
  keepDraft: keepPageDraft,
  rateTouchpoint: ratePage,
  followJourney: async () => {
    await followJourney();
    return null;
  },
  openCard: ({ tab }) => openCard(tab),
});

browser.runtime.onInstalled.addListener(() => followJourney());

browser.runtime.onStartup.addListener(() => followJourney());

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
