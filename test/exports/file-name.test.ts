import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/exports/file-name.js';
import { sampleJourney } from '../model/sample-journey.js';

const named = (name: string, reviewer: string) =>
  fileName(sampleJourney({ brand: { name, sites: ['bruinhuis.example'], role: null }, reviewer }), '.geeltje.json');

describe('file names', () => {
  it.each([
    ['Bruinhuis', 'kim', '2026-11-22-bruinhuis-kim.geeltje.json'],
    ['Café Zoë & Søn', 'K/../m', '2026-11-22-cafe-zoe-s-n-k-m.geeltje.json'],
    ['CON', 'aux', '2026-11-22-con-aux.geeltje.json'],
    ['日本', '🙂', '2026-11-22-bruinhuis-example.geeltje.json'],
  ])('names the journey of %s by %s', (brand, reviewer, expected) => {
    expect(named(brand, reviewer)).toBe(expected);
  });

  it('are plain, dated and short, whatever the brand and the reviewer are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (brand, reviewer) => {
        const name = named(brand, reviewer);
        expect(name).toMatch(/^2026-11-22(-[a-z0-9]+)+\.geeltje\.json$/);
        expect(name.length).toBeLessThan(120);
      }),
    );
  });

  it('fall back on the last change when the journey never started', () => {
    const journey = sampleJourney({ startedAt: null, updatedAt: '2026-12-01T23:30:00.000+01:00' });
    expect(fileName(journey, '-report.html')).toBe('2026-12-01-bruinhuis-kim-report.html');
  });
});
