/** Whether an address is a web page, on which a reviewer can walk: not the browser's own pages, files or sources. */
export function isWebPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** Whether an address belongs to a site: to its registrable domain or a subdomain, since `mijn.` is the same brand. */
export function isOnSite(address: string, site: string): boolean {
  if (!isWebPage(address)) return false;
  const { hostname } = new URL(address);
  return hostname === site || hostname.endsWith(`.${site}`);
}

/** The match patterns to ask permission for and to register the reader on: the site with its subdomains, any port. */
export function sitePatterns(site: string): string[] {
  const hasSubdomains = !/^[\d.]+$|^\[/.test(site);
  return [hasSubdomains ? `*://*.${site}/*` : `*://${site}/*`];
}
