import browser from 'webextension-polyfill';
import { sitePatterns } from '../model/site.js';

/** Those of a brand's sites on which the browser does not let the reader run: refused, withdrawn, or never asked for. */
export async function refusedSites(sites: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    // What is no pattern to the browser cannot be allowed.
    sites.map((site) => browser.permissions.contains({ origins: sitePatterns({ sites: [site] }) }).catch(() => false)),
  );
  return sites.filter((_, index) => !answers[index]);
}
