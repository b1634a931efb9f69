import { getDomain } from 'tldts';

/**
 * The registrable domain of a web address (`www.bruinhuis.co.uk` gives `bruinhuis.co.uk`), or the bare host where there is
 * none: an IP address, an intranet name. Shops on a shared platform (`bruinhuis.myshopify.com`) are sites of their own.
 * Brings the public suffix list along, which is large: load it only where a site is chosen.
 */
export function registrableDomain(address: string): string {
  const { hostname } = new URL(address);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}
