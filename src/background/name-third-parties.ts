import type { Journey } from '../model/journey.js';
import type { PageFacts } from '../model/page-facts.js';
import { registrableDomain } from '../model/registrable-domain.js';
import { isOnSite } from '../model/site.js';

/**
 * Page facts with the hosts that the reader saw reduced to the domains of third parties: without the brand's own, and
 * without the part of a host that could name who looks. The reader cannot do this, the public suffix list is too large.
 */
export function nameThirdParties(facts: PageFacts, brand: Journey['brand']): PageFacts {
  const domains = facts.thirdParties
    .map((host) => `https://${host}`)
    .filter((address) => URL.canParse(address) && !isOnSite(address, brand))
    .map(registrableDomain);
  return { ...facts, thirdParties: [...new Set(domains)] };
}
