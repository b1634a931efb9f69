import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressPattern, fixedSegments, joinPatterns, matchesPattern } from '../../src/model/address-pattern.js';
import { cleanAddress } from '../../src/model/clean-address.js';

const cleaned = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((address) => cleanAddress(address));
const word = fc.stringMatching(/^[a-z]{3,10}$/);
const itemName = fc.stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,5}$/);

describe('the pattern of an address', () => {
  it.each([
    ['https://www.bruinhuis.nl/', 'bruinhuis.nl'],
    ['http://winkel.localhost:8080/lampen?q=led', 'winkel.localhost/lampen'],
    ['https://bruinhuis.nl/product/vinkje', 'bruinhuis.nl/product/*'],
    ['https://bruinhuis.nl/nl/p/leeslamp-steenuil/9300000123456/', 'bruinhuis.nl/nl/p/*/*'],
    ['https://mijn.bruinhuis.nl/bestellingen/…/volgen', 'mijn.bruinhuis.nl/bestellingen/*/volgen'],
    ['https://bruinhuis.nl/advies/hoe-kies-je-een-leeslamp', 'bruinhuis.nl/advies/*'],
    ['https://bruinhuis.nl/afrekenen/stap-2', 'bruinhuis.nl/afrekenen/stap-2'],
    ['https://bruinhuis.nl/#/lampen/12', 'bruinhuis.nl/#/lampen/*'],
  ])('%s is %s', (address, pattern) => {
    expect(addressPattern(address)).toBe(pattern);
  });

  it('is one that the address itself is of', () => {
    fc.assert(fc.property(cleaned, (address) => matchesPattern(addressPattern(address), address)));
  });

  it('is shared by two products of one shop', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('product', 'producten', 'p', 'artikel', 'hotel'),
        itemName,
        itemName,
        (parent, one, other) =>
          addressPattern(`https://www.winkel.nl/${parent}/${one}`) ===
          addressPattern(`https://winkel.nl/${parent}/${other}?q=licht`),
      ),
    );
  });

  it('is not shared by two sections of a site, nor by two sites', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        fc.pre(one !== other);
        expect(matchesPattern(addressPattern(`https://winkel.nl/${one}`), `https://winkel.nl/${other}`)).toBe(false);
        expect(matchesPattern(addressPattern(`https://${one}.nl/a`), `https://${other}.nl/a`)).toBe(false);
      }),
    );
  });

  it('of two that match, says more where it leaves less open', () => {
    expect(fixedSegments('winkel.nl/advies/*')).toBeLessThan(fixedSegments('winkel.nl/advies/lampen'));
  });
});

describe('two patterns of one kind', () => {
  it('become one when they differ in one item under the same parent', () => {
    expect(joinPatterns('winkel.nl/lampen/vinkje', 'winkel.nl/lampen/fuut')).toBe('winkel.nl/lampen/*');
    expect(joinPatterns('winkel.nl/lampen/*', 'winkel.nl/lampen/fuut')).toBe('winkel.nl/lampen/*');
  });

  it.each([
    ['winkel.nl/service', 'winkel.nl/privacy'],
    ['winkel.nl/lampen', 'winkel.nl/lampen/fuut'],
    ['winkel.nl/a/b/c', 'winkel.nl/a/x/y'],
    ['winkel.nl/lampen', 'winkel.nl/lampen'],
  ])('%s and %s stay two', (one, other) => {
    expect(joinPatterns(one, other)).toBeUndefined();
  });
});
