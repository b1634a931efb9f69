import browser from 'webextension-polyfill';
import type { Journey } from '../model/journey.js';

/**
 * Shows the state of the journey on the toolbar button: as a badge the number of touchpoints while it runs, two bars while
 * it is paused; and as a title the same in words, which is also what a screen reader says of the button.
 */
export async function showOnButton(journey: Journey | undefined): Promise<void> {
  const count = journey?.touchpoints.filter(({ deletedAt }) => deletedAt === null).length ?? 0;
  const text = journey?.state === 'running' ? String(count) : journey?.state === 'paused' ? 'II' : '';
  await Promise.all([
    browser.action.setTitle({ title: titleOf(journey, count) }),
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: '#ffe889' }),
    browser.action.setBadgeTextColor({ color: '#1e2430' }),
  ]);
}

/** In the browser's own language, like the rest of its toolbar. */
function titleOf(journey: Journey | undefined, count: number): string {
  const brand = journey?.brand.name ?? '';
  if (journey?.state === 'running') {
    return browser.i18n.getMessage(count === 1 ? 'title_running_one' : 'title_running', [brand, String(count)]);
  }
  return journey?.state === 'paused'
    ? browser.i18n.getMessage('title_paused', brand)
    : browser.i18n.getMessage('title_idle');
}
