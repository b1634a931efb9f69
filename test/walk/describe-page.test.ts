import { describe, expect, it } from 'vitest';
import { describePage, isOpenPage } from '../../src/walk/describe-page.js';
import { sampleJourney } from '../model/sample-journey.js';

const journey = sampleJourney({ state: 'running' });
const known = { refused: [], logged: true };

describe('the page of the tab', () => {
  it.each([
    ['nothing that the browser tells', null],
    ['a page of the browser', 'chrome://version'],
    ['a file', 'file:///tmp/a.html'],
    ['a new tab', 'about:blank'],
    ['the store of Chromium', 'https://chromewebstore.google.com/detail/x'],
    ['the store of Firefox', 'https://addons.mozilla.org/nl/firefox/'],
  ])('is closed when it is %s, whatever else is known', (_, address) => {
    expect(isOpenPage(address)).toBe(false);
    expect(describePage(address, journey, known)).toBe('closed');
  });

  it.each(['https://betaaldienst.example/', 'https://evil-bruinhuis.example/', 'https://www.google.com/'])(
    'is of another site: %s',
    (address) => {
      expect(isOpenPage(address)).toBe(true);
      expect(describePage(address, journey, { refused: [], logged: false })).toBe('other_site');
    },
  );

  const refused = journey.brand.sites;
  it.each([
    ['logged', { refused: [], logged: true }],
    ['not_logged', { refused: [], logged: false }],
    ['not_allowed', { refused, logged: false }],
    // Logged before the permission was taken back.
    ['logged', { refused, logged: true }],
  ] as const)('of the brand is %s with %o', (kind, facts) => {
    for (const address of ['https://bruinhuis.example/', 'https://mijn.bruinhuis.example/orders']) {
      expect(describePage(address, journey, facts)).toBe(kind);
    }
  });

  it('is not allowed on the site that was refused, and only there', () => {
    const brand = {
      ...journey.brand,
      sites: ['bruinhuis.example', 'bruinhuis-service.example', 'help.bruinhuis.example'],
    };
    const kinds = brand.sites.map((site) =>
      describePage(
        `https://${site}/`,
        { brand },
        { refused: ['bruinhuis-service.example', 'help.bruinhuis.example'], logged: false },
      ),
    );
    // The last is a part of the first, and so allowed with it.
    expect(kinds).toEqual(['not_logged', 'not_allowed', 'not_logged']);
  });
});
