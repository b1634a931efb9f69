/** Query parameters that say what a page shows and nothing about who looks. A study may add its own. */
const harmlessParameters = new Set([
  'q',
  'query',
  'search',
  'zoek',
  'zoekterm',
  's',
  'page',
  'pagina',
  'p',
  'sort',
  'category',
  'categorie',
  'id',
]);

const masked = '…';

const personal: readonly RegExp[] = [
  // E-mail addresses, also when the @ is percent-encoded, even twice. The bounds are those of e-mail, and keep a site
  // from holding up the browser with an endless title.
  /[^\s@/?#&=<>()"]{0,64}(?:@|%(?:25)*40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu,
  // UUIDs, and other long runs of hexadecimal digits: session and order keys.
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu,
  /\b(?=[a-z]*\d)[0-9a-f]{16,}\b/giu,
  // Tokens: twenty or more letters and digits without a pause that hold at least two digits.
  /\b(?=\w*\d\w*\d)\w{20,}\b/gu,
  // Customer, order, phone and account numbers, also in groups: 06 12 34 56 78, NL91 ABNA 0417 1643 00.
  /\b[A-Z]{2}\d{2}[ ]?[A-Z]{4}(?:[ ]?\d){10}\b/gu,
  /\+?\d(?:[ .-]?\d){6,}/gu,
];

const anyCase = (words: string): string =>
  words.replace(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

/** Words after which a site prints the name of the customer who is signed in. */
const greetings = anyCase(
  'welkom(?: terug)?|hallo|hoi|dag|beste|goede(?:morgen|middag|navond)|bedankt|dank(?: je| u)?(?: wel)?|welcome(?: back)?|hello|hi|dear|thanks|thank you',
);

/** Words that follow a greeting and are no name, though a title may write them with a capital. */
const noName = anyCase('bij|in|op|to|at|terug|back');

/** A word with a capital, or an initial. */
const namePart = "\\p{Lu}[\\p{L}'’.-]*";

const greeting = new RegExp(
  `\\b((?:${greetings})[ ,]+)(?!(?:${noName})\\b)${namePart}(?: (?:(?:van|de|den|der|het|te|ten|ter|von|la|le)\\b|${namePart}))*`,
  'gu',
);

/** `text` with e-mail addresses, long numbers and tokens masked. */
function maskNumbers(text: string): string {
  return personal.reduce((result, pattern) => result.replace(pattern, masked), text);
}

/** A page title without what could name the reviewer: e-mail addresses, long numbers, tokens and the name in a greeting. At most 300 characters. */
export function cleanTitle(title: string): string {
  const greeted = title.replace(greeting, (_, start: string) => `${start}${masked}`);
  return maskNumbers(greeted).replace(/\s+/gu, ' ').trim().slice(0, 300).trimEnd();
}

/**
 * An address without what could name the reviewer: no user info, only harmless query parameters, no fragment but a
 * route (`#/`, `#!/`); e-mail addresses, long numbers and tokens masked. Throws a TypeError when it is no address.
 */
export function cleanAddress(address: string, alsoHarmless: readonly string[] = []): string {
  const url = new URL(address);
  const kept = [...url.searchParams]
    .filter(([name]) => harmlessParameters.has(name.toLowerCase()) || alsoHarmless.includes(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(maskNumbers(value))}`);
  const route = /^#!?\//u.test(url.hash) ? cleanPath(url.hash.split('?')[0] ?? '') : '';
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return `${url.protocol}//${url.host}${cleanPath(url.pathname)}${query}${route}`;
}

/** A path or route as people read it, masked; it stays a path of which the browser makes the same address. */
function cleanPath(path: string): string {
  const readable = path.replace(/(?:%[\da-f]{2})+/giu, decode);
  return maskNumbers(readable).replace(/[\s\p{C}\\]/gu, encodeURIComponent);
}

/** The letters that a run of percent-encoded bytes stands for; encoded percent signs, and what are no letters, stay. */
function decode(bytes: string): string {
  try {
    return decodeURI(bytes.replaceAll('%25', '%2525'));
  } catch {
    return bytes;
  }
}
