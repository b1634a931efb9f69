import { describe, expect, it } from 'vitest';
import { defaultFilter } from '../../src/measure/map-filter.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import { studyMap } from '../../src/measure/study-map.js';
import { mapJourneys, mapStudy } from '../model/map-of-two.js';
import { evenly, makeJourney, makeStudy, makeTouchpoint } from './make-journey.js';

const journeys = mapJourneys.filter(({ study }) => study === mapStudy.id);
const usual = defaultFilter(mapStudy, journeys);

describe('the map of a study', () => {
  it('says of every type what the report says of it', () => {
    const { sections } = makeReportModel({ studies: [mapStudy], journeys }, { seed: 1 });
    for (const round of sections[0]?.rounds ?? []) {
      for (const brand of round.brands) {
        const map = studyMap(mapStudy, journeys, { ...usual, brand: brand.brand, round: round.round });
        expect(map.phases.flatMap(({ notes }) => notes.map(({ report }) => report))).toEqual(brand.types);
      }
    }
  });

  it('shows the own brand in its latest round unless something else is chosen', () => {
    expect(usual).toMatchObject({ brand: 'Bruinhuis', round: 'najaar', reviewer: null, channel: null });
    expect(defaultFilter(mapStudy, journeys, 'Kaasland').round).toBe('voorjaar');
  });

  it('keeps notes where they lie, whatever is filtered out', () => {
    const map = studyMap(mapStudy, journeys, { ...usual, channel: 'phone', reviewer: 'A07' });
    const notes = map.phases.flatMap((phase) => phase.notes);
    expect(notes.map(({ type }) => type)).toEqual(mapStudy.types.map(({ name }) => name));
    expect(notes.filter(({ touchpoints }) => touchpoints.length > 0).map(({ type }) => type)).toEqual(['Telefoon']);
    // What others met there is not gone.
    expect(notes.filter(({ hidden }) => hidden === 0)).toEqual([]);
  });

  it('puts the loudest words first', () => {
    const study = makeStudy(['Afrekenen']);
    const walked = [4, 1, 5].map((answer) =>
      makeJourney({
        study: study.id,
        touchpoints: [makeTouchpoint({ type: 'Afrekenen', rating: evenly(answer as 1 | 4 | 5), note: String(answer) })],
      }),
    );
    const map = studyMap(study, walked, defaultFilter(study, walked));
    expect(map.phases[0]?.notes[0]?.touchpoints.map(({ touchpoint }) => touchpoint.note)).toEqual(['1', '5', '4']);
  });
});

describe('the phase that a touchpoint counts in', () => {
  const phasesOf = (phase: string | null) => {
    const study = makeStudy([{ name: 'Afrekenen', phase: 'Bestellen' }], { phases: ['Bestellen', 'Service'] });
    const walked = makeJourney({
      study: study.id,
      touchpoints: [makeTouchpoint({ type: 'Afrekenen', phase, rating: evenly(5) })],
    });
    const { sections } = makeReportModel({ studies: [study], journeys: [walked] }, { seed: 1 });
    return sections[0]?.rounds[0]?.brands[0]?.phases.map(({ name }) => name);
  };

  it('is where its reviewer met it, wherever the desk moved its type', () => {
    expect(phasesOf('Service')).toEqual(['Service']);
  });

  it('is that of its type when the reviewer named none', () => {
    expect(phasesOf(null)).toEqual(['Bestellen']);
  });
});
