import browser from 'webextension-polyfill';
import { refusedSites } from '../messages/refused-sites.js';
import type { Journey } from '../model/journey.js';

/**
 * Shows the state of the journey on the toolbar button: as a badge the number of touchpoints while it runs, a call when no
 * page of it is logged because the browser lets us see none of its sites, two bars while it is paused; and as a title the
 * same in words, which is also what a screen reader says of the button.
 */
export async function showOnButton(journey: Journey | undefined): Promise<void> {
  const count = journey?.touchpoints.filter(({ deletedAt }) => deletedAt === null).length ?? 0;
  const refused = journey?.state === 'running' ? await refusedSites(journey.brand.sites) : [];
  const unseen = refused.length > 0 && refused.length === journey?.brand.sites.length;
  const text = journey?.state === 'running' ? (unseen ? '!' : String(count)) : journey?.state === 'paused' ? 'II' : '';
  await Promise.all([
    browser.action.setTitle({ title: titleOf(journey, count, refused) }),
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: '#ffe889' }),
    browser.action.setBadgeTextColor({ color: '#1e2430' }),
  ]);
}

/** In the browser's own language, like the rest of its toolbar. */
function titleOf(journey: Journey | undefined, count: number, refused: readonly string[]): string {
  const brand = journey?.brand.name ?? '';
  if (refused.length > 0) return browser.i18n.getMessage('title_not_allowed', [brand, refused.join(', ')]);
  if (journey?.state === 'running') {
    return browser.i18n.getMessage(count === 1 ? 'title_running_one' : 'title_running', [brand, String(count)]);
  }
  return journey?.state === 'paused'
    ? browser.i18n.getMessage('title_paused', brand)
    : browser.i18n.getMessage('title_idle');
}
