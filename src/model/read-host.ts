import { parse } from 'tldts';

/** Why a text is no host of a brand; each has a sentence in `src/text/study.ts`. */
export type HostRefusal = 'empty' | 'spaces' | 'not_web' | 'wildcard' | 'incomplete' | 'public_suffix' | 'not_a_host';

export type HostReading = { host: string } | { refusal: HostRefusal };

/**
 * The host in what people paste: a full address, with a port, a wildcard or letters beyond ASCII (`lámpen.nl` gives
 * `xn--lmpen-xqa.nl`). A leading `www.` goes, because the brand's other pages are walked as well. Refused is what would
 * cover more than one company: a public suffix, a wildcard in the middle. Brings the public suffix list along.
 */
export function readHost(typed: string): HostReading {
  const text = typed.trim().replace(/^[<"'“”‘’(]+|[>"'“”‘’),;]+$/gu, '');
  if (text === '') return { refusal: 'empty' };
  if (/\s/u.test(text)) return { refusal: 'spaces' };
  const scheme = /^([a-z*][a-z0-9+.-]*):(?!\d+(?:$|[/?#]))/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', '*'].includes(scheme)) return { refusal: 'not_web' };
  const bare = text
    .slice(scheme === undefined ? 0 : scheme.length + 1)
    .replace(/^\/\//u, '')
    .replace(/^\*\./u, '');
  if (/^[^/?#]*\*/u.test(bare)) return { refusal: 'wildcard' };
  const address = `http://${bare}`;
  if (!URL.canParse(address)) return { refusal: 'not_a_host' };
  const host = new URL(address).hostname.replace(/\.$/u, '');
  return checkHost(host, bare, scheme !== undefined || /:\d+(?:$|[/?#])/u.test(bare));
}

/** `asAddress`: it was typed as an address, so that a single word is meant as the name of a machine. */
function checkHost(host: string, bare: string, asAddress: boolean): HostReading {
  const { isIp, isIcann, isPrivate, domain } = parse(host, { allowPrivateDomains: true });
  // `123` and `0x7f.1` are read as numbers of machines by the browser; nobody means that.
  if (isIp) return host.startsWith('[') || bare.includes(host) ? { host } : { refusal: 'not_a_host' };
  if (!isName(host)) return { refusal: 'not_a_host' };
  if ((isIcann || isPrivate) && domain === null) return { refusal: 'public_suffix' };
  if (!host.includes('.') && host !== 'localhost' && !asAddress) return { refusal: 'incomplete' };
  return { host: domain === host ? host : host.replace(/^www\./u, '') };
}

const isName = (host: string): boolean =>
  host.split('.').every((label) => /^[\p{L}\p{N}](?:[\w-]{0,61}[\p{L}\p{N}])?$/u.test(label));

/**
 * Whether a site that this profile did not write is a host as the browser writes it, and no public suffix such as `com`.
 * One of a platform (`github.io`) may be: it has pages of its own, on which a quick journey can begin.
 */
export function isHost(site: string): boolean {
  const address = `http://${site}`;
  if (!URL.canParse(address) || new URL(address).hostname !== site) return false;
  const { isIp, isIcann, domain } = parse(site, { allowPrivateDomains: true });
  return isIp === true || (isName(site) && (!isIcann || domain !== null));
}
