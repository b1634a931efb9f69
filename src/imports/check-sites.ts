import type { Holdings } from '../model/holdings.js';
import { isHost } from '../model/read-host.js';
import { ImportError } from './import-error.js';

/**
 * Refuses a file with a brand of which a site is none, or covers more than one company: whoever walks it would be asked to
 * let Geeltje look along on all of `.com`, and all that they open there would be logged. Throws `wide_site`.
 */
export function checkSites({ studies, journeys, superseded }: Omit<Holdings, 'attachments'>): void {
  const versions = superseded.flatMap((each) => each.versions.map(({ version }) => version));
  const brands = [...studies, ...journeys, ...versions].flatMap((each) =>
    'brands' in each ? each.brands : 'brand' in each ? [each.brand] : [],
  );
  for (const { name, sites } of brands) {
    const wrong = sites.find((site) => !isHost(site));
    if (wrong !== undefined) throw new ImportError('wide_site', `${name}: ${wrong}`);
  }
}
