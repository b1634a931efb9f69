import type { PageFacts } from '../model/page-facts.js';
import { registrableDomain } from '../model/registrable-domain.js';
import { isOnSite } from '../model/site.js';
import { readJourney } from '../store/journeys.js';

/**
 * Page facts with the hosts that the reader saw reduced to the domains of third parties: without the brand's own, and
 * without the part of a host that could name who looks. The reader cannot do this, the public suffix list is too large.
 */
export async function nameThirdParties(facts: PageFacts, journeyId: string): Promise<PageFacts> {
  if (facts.thirdParties.length === 0) return facts;
  const journey = await readJourney(journeyId);
  const domains = facts.thirdParties
    .map((host) => `https://${host}`)
    .filter((address) => URL.canParse(address) && !isOnSite(address, journey?.brand ?? { sites: [] }))
    .map(registrableDomain);
  return { ...facts, thirdParties: [...new Set(domains)] };
}
