import { describe, expect, it } from 'vitest';
import {
  isWanted,
  narrowingValues,
  readNarrowing,
  writeNarrowing,
} from '../../src/dashboard/journeys/narrow-journeys.js';
import type { Journey } from '../../src/model/journey.js';
import { sampleJourney, sampleTime } from '../model/sample-journey.js';

const approved: Journey['editing'] = { status: 'approved', at: sampleTime(5), remarks: [] };
const journeys = [
  sampleJourney({ reviewer: 'sam', round: null }),
  sampleJourney({ reviewer: 'kim', round: 'voorjaar' }),
  sampleJourney({ reviewer: 'kim', round: 'voorjaar', editing: approved }),
];
const shown = (query: string) => {
  const narrowing = readNarrowing(new URLSearchParams(query), journeys);
  return journeys.filter((journey) => isWanted(journey, narrowing)).map((journey) => journeys.indexOf(journey));
};

describe('a list of journeys', () => {
  it.each([
    ['', [0, 1, 2]],
    ['reviewer=kim', [1, 2]],
    ['reviewer=kim&status=finished', [1]],
    ['status=approved', [2]],
    ['round=', [0]],
    ['round=&status=approved', []],
  ])('is narrowed by %j to %j', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  it('hides nothing for what no journey has any more', () => {
    expect(shown('reviewer=sanne&study=gone&other=1')).toEqual([0, 1, 2]);
  });

  it('offers only in what journeys differ, and says the choice in the address', () => {
    expect(narrowingValues(journeys, 'reviewer')).toEqual(['sam', 'kim']);
    expect(narrowingValues(journeys, 'brand')).toEqual([]);
    expect(writeNarrowing({})).toBe('');
    const query = writeNarrowing({ round: '', reviewer: 'kim & co' });
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ round: '', reviewer: 'kim & co' });
  });
});
