import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress, cleanTitle } from '../../src/model/clean-address.js';

const shop = 'https://lichtvink.nl';

describe('an address', () => {
  it.each([
    ['the name and password in front of the host', 'https://jan:geheim@lichtvink.nl/lampen', `${shop}/lampen`],
    ['parameters we do not know', `${shop}/lampen?utm_source=mail&sid=42&page=2`, `${shop}/lampen?page=2`],
    ['a fragment that is a place on the page', `${shop}/service#contact`, `${shop}/service`],
    ['a fragment that holds a token', `${shop}/#access_token=abc`, `${shop}/`],
    ['the parameters of a route', `${shop}/#/lampen?sid=42`, `${shop}/#/lampen`],
    ['an e-mail address in the path', `${shop}/klant/jan@example.nl/orders`, `${shop}/klant/…/orders`],
    ['an e-mail address that is encoded', `${shop}/klant/jan%40example.nl`, `${shop}/klant/…`],
    ['an e-mail address with an accent', `${shop}/klant/josé@example.nl`, `${shop}/klant/…`],
    ['an e-mail address in a harmless parameter', `${shop}/zoek?q=jan%40example.nl`, `${shop}/zoek?q=%E2%80%A6`],
    ['an e-mail address in a route', `${shop}/#/klant/jan@example.nl`, `${shop}/#/klant/…`],
    ['an e-mail address beside a stray percent sign', `${shop}/100%/jan%40example.nl`, `${shop}/100%/…`],
    ['a customer number', `${shop}/bestelling/20481307`, `${shop}/bestelling/…`],
    ['a phone number in groups', `${shop}/bel/06-12-34-56-78`, `${shop}/bel/…`],
    ['a UUID', `${shop}/order/0198f3a2-7c11-7b3e-9d10-5f0a1b2c3d4e/status`, `${shop}/order/…/status`],
    ['a long hexadecimal key', `${shop}/s/9f86d081884c7d65/start`, `${shop}/s/…/start`],
    ['a token', `${shop}/reset/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9`, `${shop}/reset/…`],
  ])('loses %s', (_, address, expected) => {
    expect(cleanAddress(address)).toBe(expected);
  });

  it.each([
    ['a route of a single-page site', `${shop}/#/lampen/tafellampen`],
    ['a route behind an exclamation mark', `${shop}/#!/lampen`],
    ['what was searched, sorted and paged', `${shop}/zoek?q=bureaulamp&sort=prijs&page=3`],
    ['a short number, which names a product', `${shop}/product/48213`],
    ['a year and a size', `${shop}/collectie-2026/lamp-40x60`],
    ['long words', `${shop}/klantenservice-en-veelgestelde-vragen/ruilvoorwaarden`],
    ['letters with accents', `${shop}/cafélampen`],
    ['a port', 'http://winkel.localhost:8080/lampen'],
  ])('keeps %s', (_, address) => {
    expect(cleanAddress(address)).toBe(address);
  });

  it('keeps the parameters that a study calls harmless, and masks them too', () => {
    const address = `${shop}/levertijd?kleur=geel&klant=20481307&sid=42`;
    expect(cleanAddress(address, ['kleur', 'klant'])).toBe(`${shop}/levertijd?kleur=geel&klant=%E2%80%A6`);
  });

  it.each([
    ['a space', `${shop}/tafel%20lampen`],
    ['a slash that belongs to a name', `${shop}/merk/a%2Fb`],
    ['a percent sign', `${shop}/100%25`],
    ['bytes that are no letters', `${shop}/%C3/lampen`],
  ])('stays the same address with %s in it', (_, address) => {
    expect(cleanAddress(address)).toBe(address);
  });

  it('that is none is refused', () => {
    expect(() => cleanAddress('lichtvink')).toThrow(TypeError);
  });
});

describe('a title', () => {
  it.each([
    ['Welkom Jan', 'Welkom …'],
    ['Welkom terug, Jan!', 'Welkom terug, …!'],
    ['Hallo Anne-Marie', 'Hallo …'],
    ['Dag J. de Vries', 'Dag …'],
    ['Hallo en welkom Jan', 'Hallo en welkom …'],
    ['Dear Mr Smith', 'Dear …'],
    ['Bedankt, Jan de Vries – bestelling 20481307', 'Bedankt, … – bestelling …'],
    ['WELKOM JAN', 'WELKOM …'],
    ['Wachtwoord voor jan@example.nl', 'Wachtwoord voor …'],
    ['Rekening NL91 ABNA 0417 1643 00', 'Rekening …'],
  ])('%j becomes %j', (title, expected) => {
    expect(cleanTitle(title)).toBe(expected);
  });

  it('loses the name in a greeting, and keeps what comes after it', () => {
    expect(cleanTitle('Welkom Jan de Vries bij Lichtvink')).toBe('Welkom … bij Lichtvink');
    expect(cleanTitle('Bedankt Jan voor je bestelling')).toBe('Bedankt … voor je bestelling');
  });

  it.each([
    'Welkom bij Lichtvink',
    'Welkom Bij Lichtvink',
    'Welcome To The Lamp Shop',
    'Welkom',
    'Welkom bezoeker',
    'Welcome to the lamp shop',
    'Tafellampen | Lichtvink',
    'Lamp 40 x 60 cm, € 1.299,00',
    'Levertijd in 2026',
  ])('stays as it is: %s', (title) => {
    expect(cleanTitle(title)).toBe(title);
  });

  it('is one line of at most 300 characters', () => {
    expect(cleanTitle('  Lampen \n\t en  meer ')).toBe('Lampen en meer');
    expect(cleanTitle('lampen'.repeat(200))).toHaveLength(300);
  });
});

describe('whatever a site makes up', () => {
  const webAddress = fc.webUrl({
    validSchemes: ['http', 'https'],
    withFragments: true,
    withQueryParameters: true,
    size: 'medium',
  });
  /** Web addresses with pieces in them that browsers and shops treat in a special way. */
  const oddAddress = fc
    .tuple(
      webAddress,
      fc.array(
        fc.constantFrom('%', '%25', '%2541', '%5C', '%20', '%0A', '%2F', '%3F', '%23', 'é', '…', '%C3', '.', ' '),
      ),
      fc.constantFrom('/', '/#/', '/?q=', '/x/'),
    )
    .map(([address, parts, start]) => new URL(start + parts.join('a'), address).href);
  // A percent sign in an e-mail address could itself be read as one that encodes.
  const email = fc.emailAddress().filter((address) => !address.includes('%'));

  it('an address is cleaned without an error, and cleaning it once is enough', () => {
    fc.assert(
      fc.property(fc.oneof(webAddress, oddAddress), (address) => {
        const clean = cleanAddress(address);
        expect(cleanAddress(clean)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });

  it('no e-mail address is left in an address, encoded or not', () => {
    const place = fc.constantFrom('/', '/klant/', '/100%/', '/#/klant/', '/zoek?q=', '/zoek?mail=', '/#');
    const encode = fc.constantFrom(encodeURI, encodeURIComponent, (text: string) =>
      encodeURIComponent(encodeURIComponent(text)),
    );
    fc.assert(
      fc.property(place, email, encode, (start, mail, encoded) => {
        const clean = cleanAddress(shop + start + encoded(mail));
        expect(clean).not.toMatch(/@|%40|%2540/);
      }),
      { numRuns: 2000 },
    );
  });

  it('no e-mail address is left in a title', () => {
    fc.assert(
      fc.property(fc.lorem(), email, fc.lorem(), (before, mail, after) => {
        const clean = cleanTitle(`${before} ${mail} ${after}`);
        expect(clean).not.toContain('@');
        expect(cleanTitle(clean)).toBe(clean);
      }),
    );
  });

  it('a title or address of enormous length does not hold up the browser', () => {
    const long = 'a'.repeat(200_000);
    const before = performance.now();
    cleanTitle(long);
    cleanAddress(`${shop}/${long}`);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
