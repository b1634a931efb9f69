import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHost, readHost } from '../../src/model/read-host.js';
import { readableHost } from '../../src/model/readable-host.js';
import { registrableDomain } from '../../src/model/registrable-domain.js';
import { isOnSite } from '../../src/model/site.js';

describe('what people paste as a host', () => {
  it.each([
    ['bruinhuis.nl', 'bruinhuis.nl'],
    ['  Bruinhuis.NL. ', 'bruinhuis.nl'],
    ['https://www.bruinhuis.nl/lampen?x=1#top', 'bruinhuis.nl'],
    ['www.bruinhuis.nl/lampen', 'bruinhuis.nl'],
    ['//bruinhuis.nl/', 'bruinhuis.nl'],
    ['mijn.bruinhuis.nl', 'mijn.bruinhuis.nl'],
    ['bruinhuis.nl:8443', 'bruinhuis.nl'],
    ['bruinhuis.nl:8443/lampen', 'bruinhuis.nl'],
    ['*.bruinhuis.nl', 'bruinhuis.nl'],
    ['*://*.bruinhuis.nl/*', 'bruinhuis.nl'],
    ['https://kim:geheim@bruinhuis.nl', 'bruinhuis.nl'],
    ['“bruinhuis.nl”,', 'bruinhuis.nl'],
    ['bruinhuis.co.uk', 'bruinhuis.co.uk'],
    ['bruinhuis.myshopify.com', 'bruinhuis.myshopify.com'],
    ['lámpen.nl', 'xn--lmpen-xqa.nl'],
    ['www.nl', 'www.nl'],
    ['localhost', 'localhost'],
    ['winkel.localhost:3000', 'winkel.localhost'],
    ['http://intranet/start', 'intranet'],
    ['intranet:8080', 'intranet'],
    ['192.168.1.20:8080', '192.168.1.20'],
    ['http://[::1]:8080/', '[::1]'],
  ])('%s is %s', (typed, host) => {
    expect(readHost(typed)).toEqual({ host });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['bruin huis.nl', 'spaces'],
    ['bruinhuis.nl kaasland.nl', 'spaces'],
    ['file:///home/kim/winkel.html', 'not_web'],
    ['mailto:kim@bruinhuis.nl', 'not_web'],
    ['chrome://settings', 'not_web'],
    ['bruinhuis.*', 'wildcard'],
    ['*', 'wildcard'],
    ['www.*.nl', 'wildcard'],
    ['co.uk', 'public_suffix'],
    ['*.nl', 'public_suffix'],
    ['https://github.io/', 'public_suffix'],
    ['bruinhuis', 'incomplete'],
    ['123', 'not_a_host'],
    ['https://', 'not_a_host'],
    ['bruin..nl', 'not_a_host'],
    ['-bruin.nl', 'not_a_host'],
    ['::1', 'not_a_host'],
  ])('“%s” is refused: %s', (typed, refusal) => {
    expect(readHost(typed)).toEqual({ refusal });
  });

  it('never throws, and what it reads is a host that reads as itself and holds its own pages', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.string({ unit: 'grapheme' })), (typed) => {
        const reading = readHost(typed);
        if (!('host' in reading)) return;
        const { host } = reading;
        expect(new URL(`http://${host}/`).hostname).toBe(host);
        expect(readHost(`https://${host}/`)).toEqual({ host });
        expect(isHost(host)).toBe(true);
        expect(isOnSite(`https://${host}/lampen`, { sites: [host] })).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a host as people read it', () => {
  it('shows letters, and leaves what is malformed', () => {
    expect(readableHost('winkel.xn--lmpen-xqa.nl')).toBe('winkel.lámpen.nl');
    expect(readableHost('xn--!.nl')).toBe('xn--!.nl');
  });

  it('is what the browser encoded', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿа-яα-ωぁ-ん一-龠]{1,20}$/u), (label) => {
        const address = `http://${label}.nl`;
        fc.pre(URL.canParse(address));
        const { hostname } = new URL(address);
        expect(readableHost(hostname)).toBe(domainToUnicode(hostname));
      }),
    );
  });
});

describe('a site that a file names', () => {
  it.each([
    'bruinhuis.nl',
    'www.bruinhuis.nl',
    'bruinhuis.co.uk',
    'xn--lmpen-xqa.nl',
    'winkel.localhost',
    'intranet',
    '192.168.1.20',
    '[::1]',
  ])('may be %s', (site) => expect(isHost(site)).toBe(true));

  it.each([
    'com',
    'co.uk',
    'com.',
    '.com',
    '*',
    '*.nl',
    '/',
    'nl/*',
    '<all_urls>',
    'Bruinhuis.nl',
    'a.nl:80',
    'kim@a.nl',
  ])('may not be %s', (site) => expect(isHost(site)).toBe(false));

  it('may be whatever a quick journey can begin on', () => {
    for (const host of ['github.io', 'kim.github.io', 'www.gov.uk', 'winkel.nl', 'localhost', '10.0.0.1', 'carrd.co']) {
      expect(isHost(registrableDomain(`https://${host}/`)), host).toBe(true);
    }
  });
});
