import { describe, expect, it } from 'vitest';
import type { StudyBrand } from '../../src/model/study.js';
import { likelyBrand } from '../../src/walk/likely-brand.js';

const brandOf = (name: string, ...sites: string[]): StudyBrand => ({
  name,
  role: 'own',
  sites,
  promises: [],
  plannedWows: [],
});
const own = brandOf('Bruinhuis', 'bruinhuis.example', 'markt.example');
const rival = brandOf('Kaasland', 'kaasland.example', 'markt.example');
const offline = brandOf('Lampenboer');

describe('the brand that is offered first', () => {
  it.each([
    ['the one of this site', 'https://mijn.kaasland.example/', [own, rival, offline], rival],
    ['none where two share this site: the reviewer chooses', 'https://markt.example/', [own, rival], undefined],
    ['none on another site', 'https://elders.example/', [own, rival], undefined],
    ['the only one of the study, wherever the tab is', 'https://elders.example/', [offline], offline],
    ['the only one of the study where there is no page', null, [own], own],
    ['none in a study without brands', null, [], undefined],
  ])('is %s', (_, address, brands, expected) => {
    expect(likelyBrand(address, brands)).toBe(expected);
  });
});
