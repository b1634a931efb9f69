import { describe, expect, it } from 'vitest';
import { makeProtocol } from '../../src/model/protocol.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint } from './sample-journey.js';

const study = makeStudy([{ name: 'Afrekenen', phase: 'Bestellen', importance: 2 }], {
  phases: ['Oriënteren', 'Bestellen'],
  easilyMissed: ['Pakbon'],
  annoyances: ['te veel pop-ups'],
  brands: [
    { name: 'Bruinhuis', role: 'own', sites: [], promises: ['Morgen in huis'], plannedWows: [] },
    { name: 'Kaasland', role: 'competitor', sites: [], promises: ['Altijd vers'], plannedWows: [] },
  ],
});

describe('what a rating form knows', () => {
  it('of a study: its phases, types, tags, and what this brand promises', () => {
    expect(makeProtocol(sampleJourney(), study)).toEqual({
      phases: ['Oriënteren', 'Bestellen'],
      types: [{ name: 'Afrekenen', phase: 'Bestellen', checks: [] }],
      easilyMissed: ['Pakbon'],
      annoyances: ['te veel pop-ups'],
      promises: ['Morgen in huis'],
      withoutStaff: false,
      earlier: [],
    });
  });

  it('of a quick journey: only what was met so far, in the order in which it was met, without what was deleted', () => {
    const touchpoints = [
      sampleTouchpoint(4, { channel: 'phone' }),
      // Remembered and written down later.
      sampleTouchpoint(1, { channel: 'chat' }),
      sampleTouchpoint(2, { deletedAt: sampleTime(3) }),
    ];
    const protocol = makeProtocol(sampleJourney({ touchpoints }), undefined);
    expect(protocol.earlier).toEqual([
      { id: sampleId(1), sequence: 1, type: 'Stap 1', channel: 'chat' },
      { id: sampleId(4), sequence: 2, type: 'Stap 4', channel: 'phone' },
    ]);
    expect([protocol.phases, protocol.types, protocol.promises]).toEqual([[], [], []]);
  });

  it('at a competitor: that staff stays out of it', () => {
    const brand = { name: 'Kaasland', sites: [], role: 'competitor' as const };
    expect(makeProtocol(sampleJourney({ brand }), study)).toMatchObject({
      withoutStaff: true,
      promises: ['Altijd vers'],
    });
  });
});
