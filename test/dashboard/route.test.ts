import { describe, expect, it } from 'vitest';
import {
  deskHash,
  deskJourneyHash,
  journeyHash,
  newStudyHash,
  reportHash,
  routeOf,
  studiesHash,
  studyHash,
  studyMapHash,
  studyReportHash,
  touchpointHash,
} from '../../src/dashboard/route.js';
import { sampleId } from '../model/sample-journey.js';

describe('the address of a screen', () => {
  it('leads to a journey and back', () => {
    expect(routeOf(journeyHash(sampleId(1)))).toEqual({ screen: 'journey', id: sampleId(1), touchpoint: null });
    expect(routeOf(touchpointHash(sampleId(1), sampleId(2)))).toEqual({
      screen: 'journey',
      id: sampleId(1),
      touchpoint: sampleId(2),
    });
  });

  it('leads to the reports, to that of one study, and down to a part of it', () => {
    expect(routeOf(reportHash)).toEqual({ screen: 'report', study: null, part: null });
    expect(routeOf(studyReportHash(sampleId(1)))).toEqual({ screen: 'report', study: sampleId(1), part: null });
    expect(routeOf(studyReportHash(null, 'pains'))).toEqual({ screen: 'report', study: 'none', part: 'pains' });
  });

  it('leads to the map of a study, whatever it is to show', () => {
    expect(routeOf(studyMapHash(sampleId(1)))).toEqual({ screen: 'map', id: sampleId(1) });
    expect(routeOf(`${studyMapHash(sampleId(1))}?brand=Bruinhuis`)).toEqual({ screen: 'map', id: sampleId(1) });
  });

  it('leads to the studies, to a new one and to one of them', () => {
    expect(routeOf(studiesHash)).toEqual({ screen: 'studies' });
    expect(routeOf(newStudyHash)).toEqual({ screen: 'new-study' });
    expect(routeOf(studyHash(sampleId(1)))).toEqual({ screen: 'study', id: sampleId(1) });
  });

  it('leads to the desk, and to a journey on it, of whatever study', () => {
    expect(routeOf(deskHash)).toEqual({ screen: 'desk' });
    expect(routeOf(`${deskHash}?study=none`)).toEqual({ screen: 'desk' });
    expect(routeOf(deskJourneyHash(sampleId(1)))).toEqual({ screen: 'desk-journey', id: sampleId(1) });
    expect(routeOf(`${deskJourneyHash(sampleId(1))}?study=none`)).toEqual({
      screen: 'desk-journey',
      id: sampleId(1),
    });
  });

  it.each(['', '#/', '#/journeys', '#/journeys/', '#/journeys/a/b', '#/else'])('%j is the list', (hash) => {
    expect(routeOf(hash)).toEqual({ screen: 'journeys' });
  });
});
