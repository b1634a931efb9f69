import { describe, expect, it } from 'vitest';
import { touchpointsAtRisk } from '../../src/model/backup-due.js';
import { exampleId, isExample, withoutExample } from '../../src/model/example.js';
import { defaultSettings } from '../../src/model/settings.js';
import { evenly, makeJourney, makeTouchpoint } from '../measure/make-journey.js';

const touchpoints = Array.from({ length: 12 }, () => makeTouchpoint({ rating: evenly(5) }));
const example = makeJourney({ id: exampleId(1000), touchpoints });
const own = makeJourney({ touchpoints });

describe('the example', () => {
  it('is known by its ids', () => {
    expect([example, own].map(isExample)).toEqual([true, false]);
  });

  it('gives way to the first journey of the reviewer', () => {
    expect(withoutExample([example])).toEqual([example]);
    expect(withoutExample([example, own])).toEqual([own]);
  });

  it('is nothing that a reviewer could lose', () => {
    const later = '2027-01-01T09:00:00.000+01:00';
    expect(touchpointsAtRisk([example], defaultSettings, later)).toBe(0);
    expect(touchpointsAtRisk([example, own], defaultSettings, later)).toBe(12);
  });
});
