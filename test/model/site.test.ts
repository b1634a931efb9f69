import { describe, expect, it } from 'vitest';
import { guessBrand } from '../../src/model/guess-brand.js';
import { registrableDomain } from '../../src/model/registrable-domain.js';
import { isOnSite, isWebPage, sitePatterns } from '../../src/model/site.js';

describe('the site of a brand', () => {
  it.each(['https://bruinhuis.nl/', 'http://www.bruinhuis.nl/lampen', 'https://mijn.bruinhuis.nl:8443/#/orders'])(
    'has the page %s',
    (address) => expect(isOnSite(address, { sites: ['bruinhuis.nl'] })).toBe(true),
  );

  it.each([
    'https://evil-bruinhuis.nl/',
    'https://bruinhuis.nl.evil.com/',
    'https://evil.com/bruinhuis.nl',
    'https://bruinhuis.nl@evil.com/',
    'https://bruinhuis.com/',
    'ftp://bruinhuis.nl/',
    'view-source:https://bruinhuis.nl/',
    'not an address',
    '',
  ])('does not have the page %j', (address) => expect(isOnSite(address, { sites: ['bruinhuis.nl'] })).toBe(false));

  it('is on any of its sites', () => {
    const sites = ['bruinhuis.nl', 'bruinhuis-betaalt.nl'];
    expect(isOnSite('https://kassa.bruinhuis-betaalt.nl/', { sites })).toBe(true);
    expect(isOnSite('https://bruinhuis.nl/', { sites: [] })).toBe(false);
  });

  it.each([
    ['bruinhuis.nl', '*://*.bruinhuis.nl/*'],
    ['localhost', '*://*.localhost/*'],
    ['192.168.1.10', '*://192.168.1.10/*'],
    ['[::1]', '*://[::1]/*'],
  ])('%s is asked for as %s', (site, pattern) => expect(sitePatterns({ sites: [site] })).toEqual([pattern]));
});

describe('a web page', () => {
  it.each(['https://bruinhuis.nl', 'http://localhost:3000/x'])('is %s', (address) =>
    expect(isWebPage(address)).toBe(true),
  );
  it.each(['chrome://version', 'about:blank', 'file:///tmp/a.html', 'data:text/html,x', 'javascript:void 0', ''])(
    'is not %j',
    (address) => expect(isWebPage(address)).toBe(false),
  );
});

describe('the domain to walk on', () => {
  it.each([
    ['https://www.bruinhuis.nl/lampen', 'bruinhuis.nl'],
    ['https://mijn.shop.bruinhuis.co.uk/', 'bruinhuis.co.uk'],
    ['https://bruinhuis.myshopify.com/', 'bruinhuis.myshopify.com'],
    ['https://kassa.bruinhuis.myshopify.com/', 'bruinhuis.myshopify.com'],
    ['http://localhost:8080/', 'localhost'],
    ['http://winkel.localhost:8080/', 'winkel.localhost'],
    ['http://intranet/', 'intranet'],
    ['http://192.168.1.10:3000/', '192.168.1.10'],
    ['http://[::1]:3000/', '[::1]'],
    ['https://lámpen.nl/', 'xn--lmpen-xqa.nl'],
  ])('of %s is %s', (address, domain) => expect(registrableDomain(address)).toBe(domain));

  it.each(['https://www.bruinhuis.co.uk/', 'http://192.168.1.10/', 'http://[::1]/', 'http://localhost/'])(
    'has the page it was taken from: %s',
    (address) => expect(isOnSite(address, { sites: [registrableDomain(address)] })).toBe(true),
  );
});

describe('the brand that is guessed', () => {
  it.each([
    ['is the part of the title that is spelled like the domain', 'Wij leveren vandaag | Bruin Huis', 'Bruin Huis'],
    ['is that part wherever it stands', 'Bruin Huis – lampen en meer', 'Bruin Huis'],
    ['is that part and not a short last one', 'Bruin Huis | Home', 'Bruin Huis'],
    ['is a short last part otherwise', 'Tafellampen | De Vink', 'De Vink'],
    ['is never a slogan', 'Lampen | Morgen in huis, altijd', 'Bruinhuis'],
    ['is the domain when there is no title', '', 'Bruinhuis'],
    ['is the domain when the title is but signs', '| – |', 'Bruinhuis'],
    ['is the domain when the title has one part', 'Tafellampen', 'Bruinhuis'],
  ])('%s', (_, title, brand) => expect(guessBrand(title, 'bruinhuis.nl')).toBe(brand));
});
