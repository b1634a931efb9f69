import { getDomain } from 'tldts';

/** A page that the reviewer can walk: the parts of its address that decide about permission. */
export interface Site {
  /** Registrable domain, or the bare host where there is none (an IP address, an intranet name). */
  domain: string;
  /** Match patterns to ask for and to register the reader on: the site with its subdomains, since `mijn.` is the same brand. */
  patterns: string[];
}

/** The site of an address, or null when no script may run there (settings, files, view-source). */
export function siteOf(address: string): Site | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return siteOfDomain(getDomain(hostname, { allowPrivateDomains: true }) ?? hostname);
}

/** The site of a registrable domain that was stored earlier. */
export function siteOfDomain(domain: string): Site {
  const hasSubdomains = !/^[\d.]+$|^\[/.test(domain);
  return { domain, patterns: [hasSubdomains ? `*://*.${domain}/*` : `*://${domain}/*`] };
}
