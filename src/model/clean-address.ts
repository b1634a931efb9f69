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
  // E-mail addresses, also when the @ is percent-encoded.
  /[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/giu,
  // UUIDs, and other long runs of hexadecimal digits: session and order keys.
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/giu,
  /\b(?=[a-z]*\d)[0-9a-f]{16,}\b/giu,
  // Tokens: twenty or more letters and digits without a pause that hold at least two digits.
  /\b(?=\w*\d\w*\d)\w{20,}\b/gu,
  // Customer, order, phone and account numbers, also in groups: 06 12 34 56 78, NL91 ABNA 0417 1643 00.
  /\b[A-Z]{2}\d{2}[ ]?[A-Z]{4}(?:[ ]?\d){10}\b/gu,
  /\+?\d(?:[ .-]?\d){6,}/gu,
];

/** Words after which a site prints the name of the customer who is signed in. */
const greeting =
  /\b(welkom(?: terug)?|hallo|hoi|dag|beste|goede(?:morgen|middag|navond)|bedankt|dank(?: je| u)?(?: wel)?|welcome(?: back)?|hello|hi|dear|thanks|thank you)([ ,]+)(?!bij\b|in\b|op\b|to\b|at\b|terug\b|back\b)\p{Lu}[\p{L}'’-]*(?: (?:van|de|der|den|ten|ter|von|la|le|\p{Lu}[\p{L}'’-]*))*/giu;

/** `text` with e-mail addresses, long numbers and tokens masked. */
function maskNumbers(text: string): string {
  return personal.reduce((result, pattern) => result.replace(pattern, masked), text);
}

/** A page title without what could name the reviewer: e-mail addresses, long numbers, tokens and the name in a greeting. At most 300 characters. */
export function cleanTitle(title: string): string {
  const greeted = title.replace(greeting, (whole, word: string, gap: string) =>
    // The flag i also lets a lower-case word pass as a name: "Welkom bezoeker" is not one.
    /\p{Lu}/u.test(whole.slice(word.length + gap.length, word.length + gap.length + 1))
      ? `${word}${gap}${masked}`
      : whole,
  );
  return maskNumbers(greeted).replace(/\s+/gu, ' ').trim().slice(0, 300);
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
  const route = /^#!?\//u.test(url.hash) ? maskNumbers(decode(url.hash.split('?')[0] ?? '')) : '';
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return `${url.protocol}//${url.host}${maskNumbers(decode(url.pathname))}${query}${route}`;
}

/** Readable path text; a path with a stray percent sign stays as it is. */
function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
