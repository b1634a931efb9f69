import { describe, expect, it } from 'vitest';
import { openDraft } from '../../src/model/draft.js';
import { learnAddresses } from '../../src/model/learn-addresses.js';
import { parse } from '../../src/model/parse.js';
import { studySchema } from '../../src/model/study.js';
import { suggestPhase, suggestType } from '../../src/model/suggest-type.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint } from './sample-journey.js';

const page = (path: string, title = 'Iets | Bruinhuis') => ({ address: `https://bruinhuis.example${path}`, title });
const nothing = sampleJourney();
const rated = (type: string, path: string, changes = {}) => sampleTouchpoint(1, { type, page: page(path), ...changes });
const study = makeStudy([{ name: 'Productpagina', phase: 'Oriënteren' }, 'Afrekenen', 'Winkelmandje'], {
  phases: ['Oriënteren', 'Bestellen'],
});
const taught = learnAddresses(study, [
  rated('Productpagina', '/product/vinkje'),
  rated('Afrekenen', '/afrekenen/adres'),
]);

describe('the type suggested for a page', () => {
  it('is what the study learned about such addresses, by whoever confirmed it', () => {
    expect(suggestType(page('/product/fuut'), nothing, taught)).toBe('Productpagina');
    expect(suggestType(page('/afrekenen/adres'), nothing, taught)).toBe('Afrekenen');
  });

  it('is that of the pattern that says most where several match', () => {
    const both = learnAddresses(taught, [
      rated('Afrekenen', '/afrekenen/betaling'),
      rated('Winkelmandje', '/afrekenen/mand'),
    ]);
    expect(suggestType(page('/afrekenen/anders'), nothing, both)).toBe('Afrekenen');
    expect(suggestType(page('/afrekenen/mand'), nothing, both)).toBe('Winkelmandje');
  });

  it('is else what the reviewer called such a page earlier in the journey', () => {
    const journey = sampleJourney({ touchpoints: [rated('De lamp', '/product/vinkje')] });
    expect(suggestType(page('/product/fuut'), journey, study)).toBe('De lamp');
    expect(suggestType(page('/product/fuut'), journey, undefined)).toBe('De lamp');
  });

  it('is not what was only suggested earlier, nor what was deleted', () => {
    for (const changes of [{ typeSuggested: true }, { deletedAt: sampleTime(3) }]) {
      const journey = sampleJourney({ touchpoints: [rated('Vinkje', '/product/vinkje', changes)] });
      expect(suggestType(page('/product/fuut', 'Fuut | Bruinhuis'), journey, study)).toBe('Fuut');
    }
  });

  it('is else from the title, spelled as the study spells it', () => {
    expect(suggestType(page('/mand', 'WINKELMANDJE – Bruinhuis'), nothing, study)).toBe('Winkelmandje');
  });
});

describe('the phase suggested', () => {
  const walked = sampleJourney({ touchpoints: [rated('Home', '/', { phase: 'Bestellen' })] });

  it('is that of the type when the study says so, else that of the last touchpoint, else the first of the study', () => {
    expect(suggestPhase('Productpagina', walked, study)).toBe('Oriënteren');
    expect(suggestPhase('Afrekenen', walked, study)).toBe('Bestellen');
    expect(suggestPhase('Afrekenen', nothing, { ...study, phases: ['Oriënteren', 'Bestellen'] })).toBe('Oriënteren');
    expect(suggestPhase('Afrekenen', nothing, { ...study, phases: [] })).toBeNull();
    const remembered = rated('Advertentie', '/', { phase: 'Oriënteren', happenedAt: sampleTime(0) });
    const later = sampleJourney({ touchpoints: [...walked.touchpoints, remembered] });
    expect(suggestPhase('Afrekenen', later, study)).toBe('Bestellen');
    const none = sampleJourney({ touchpoints: [rated('Home', '/', { phase: null })] });
    expect(suggestPhase('Afrekenen', none, { ...study, phases: ['Oriënteren'] })).toBeNull();
  });

  it('is in the form with the type, which is only a suggestion', () => {
    const { draft } = openDraft(walked, {
      page: page('/product/fuut'),
      visit: undefined,
      kept: undefined,
      newId: sampleId(9),
      now: sampleTime(50),
      study: taught,
    });
    expect(draft.review).toMatchObject({ type: 'Productpagina', typeSuggested: true, phase: 'Oriënteren' });
  });
});

describe('a study', () => {
  const addressesOf = (name: string, { types } = taught) => types.find((type) => type.name === name)?.addresses;

  it('learns a pattern once, and is left as it is when there is nothing new', () => {
    expect(addressesOf('Productpagina')).toEqual(['bruinhuis.example/product/*']);
    expect(learnAddresses(taught, [rated('Productpagina', '/product/steenuil')])).toBe(taught);
  });

  it('gives a pattern to the type that was confirmed last', () => {
    const relearned = learnAddresses(taught, [rated('Winkelmandje', '/afrekenen/adres')]);
    expect(addressesOf('Afrekenen', relearned)).toEqual([]);
    expect(addressesOf('Winkelmandje', relearned)).toEqual(['bruinhuis.example/afrekenen/adres']);
  });

  it('learns nothing from types it does not have, from moments without a page and from endless addresses', () => {
    const endless = `/${'a'.repeat(400)}`;
    const confirmed = [rated('Nieuw', '/nieuw'), rated('Afrekenen', '/', { page: null }), rated('Afrekenen', endless)];
    expect(learnAddresses(study, confirmed)).toBe(study);
    expect(() => parse(studySchema, taught)).not.toThrow();
  });
});
