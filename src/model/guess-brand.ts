const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The brand's name guessed from a tab, to be corrected by the reviewer: the part of the title that is spelled like the
 * domain ("Wij leveren vandaag | Bruin Huis" on bruinhuis.nl), else a short last part, else the domain itself.
 */
export function guessBrand(title: string, site: string): string {
  const [label = site] = site.split('.');
  const parts = title.split(/\s+[|–—·•»-]\s+|: /u).map((part) => part.trim());
  const spelledAlike = parts.find((part) => letters(part) !== '' && letters(label).startsWith(letters(part)));
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  const short = last !== undefined && /\p{L}/u.test(last) && last.split(/\s+/u).length <= 2 ? last : undefined;
  return spelledAlike ?? short ?? label.charAt(0).toUpperCase() + label.slice(1);
}
