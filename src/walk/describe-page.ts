import type { Journey } from '../model/journey.js';
import { isOnSite, isWebPage } from '../model/site.js';

/** Hosts on which browsers let no extension look along. */
const stores = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/**
 * How a page relates to the running journey: `closed` (the browser's own pages, stores, files: nothing of it can be
 * known), `other_site`, `not_allowed` (of the brand, but its site was refused), `not_logged` (allowed, yet no visit: a
 * viewer, or a page still loading) or `logged`.
 */
export type PageKind = 'closed' | 'other_site' | 'not_allowed' | 'not_logged' | 'logged';

/** Whether a reviewer can start or rate at this address at all. */
export const isOpenPage = (address: string | null): address is string =>
  address !== null && isWebPage(address) && !stores.includes(new URL(address).hostname);

/** The kind of the page at `address` for a journey of which some sites may be `refused`. */
export function describePage(
  address: string | null,
  { brand }: Pick<Journey, 'brand'>,
  { refused, logged }: { refused: readonly string[]; logged: boolean },
): PageKind {
  if (!isOpenPage(address)) return 'closed';
  if (!isOnSite(address, brand)) return 'other_site';
  if (logged) return 'logged';
  return isOnSite(address, { sites: refused }) && !isOnSite(address, { sites: granted(brand, refused) })
    ? 'not_allowed'
    : 'not_logged';
}

/** The sites that were not refused; one of them may be a part of a refused one. */
const granted = ({ sites }: Journey['brand'], refused: readonly string[]): string[] =>
  sites.filter((site) => !refused.includes(site));
