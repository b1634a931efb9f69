import browser from 'webextension-polyfill';
import type { Journey } from '../model/journey.js';

/** Shows the state of the journey on the toolbar button: the number of touchpoints while it runs, two bars while it is paused. */
export async function showBadge(journey: Journey | undefined): Promise<void> {
  const count = journey?.touchpoints.filter(({ deletedAt }) => deletedAt === null).length ?? 0;
  const text = journey?.state === 'running' ? String(count) : journey?.state === 'paused' ? 'II' : '';
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#ffe889' });
  await browser.action.setBadgeTextColor({ color: '#1e2430' });
}
