/** Whether an address is a web page, on which a reviewer can walk: not the browser's own pages, files or sources. */
export function isWebPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** Whether an address belongs to a brand: to one of its sites or a subdomain of it, since `mijn.` is the same brand. */
export function isOnSite(address: string, { sites }: { sites: readonly string[] }): boolean {
  if (!isWebPage(address)) return false;
  const { hostname } = new URL(address);
  return sites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}

/** The match patterns to ask permission for and to register the reader on: the sites with their subdomains, any port. */
export function sitePatterns({ sites }: { sites: readonly string[] }): string[] {
  return sites.map((site) => (/^[\d.]+$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`));
}
