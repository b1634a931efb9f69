import { describe, expect, it } from 'vitest';
import {
  deskHash,
  deskJourneyHash,
  exportHash,
  healthHash,
  importHash,
  newStudyHash,
  reportHash,
  routeOf,
  settingsHash,
  studiesHash,
  studyHash,
  studyMapHash,
  studyReportHash,
  touchpointHash,
} from '../../src/dashboard/route.js';
import { journeyHash, pictureHash, welcomeHash } from '../../src/messages/dashboard-hash.js';
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
    const report = { screen: 'report', study: null, questionSet: null, part: null };
    expect(routeOf(reportHash)).toEqual(report);
    expect(routeOf(studyReportHash(sampleId(1)))).toEqual({ ...report, study: sampleId(1) });
    expect(routeOf(studyReportHash(null, 'pains'))).toEqual({ ...report, study: 'none', part: 'pains' });
    expect(routeOf(studyReportHash(sampleId(1), 'pains', 2))).toEqual({
      ...report,
      study: sampleId(1),
      questionSet: 2,
      part: 'pains',
    });
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

  it('leads to a picture, and to exporting all journeys or one', () => {
    expect(routeOf(pictureHash(sampleId(1)))).toEqual({ screen: 'picture', id: sampleId(1) });
    expect(routeOf(exportHash())).toEqual({ screen: 'export', journey: null });
    expect(routeOf(exportHash(sampleId(1)))).toEqual({ screen: 'export', journey: sampleId(1) });
  });

  it.each([
    ['welcome', welcomeHash],
    ['import', importHash],
    ['settings', settingsHash],
    ['health', healthHash],
  ])('leads to the screen %s, also when it is asked something', (screen, hash) => {
    expect(routeOf(hash)).toEqual({ screen });
    expect(routeOf(`${hash}?from=elsewhere`)).toEqual({ screen });
  });

  it('takes neither a study named nothing nor one too deep for a study', () => {
    expect(routeOf(studyHash(''))).toEqual({ screen: 'journeys' });
    expect(routeOf(`${studyMapHash(sampleId(1))}/else`)).toEqual({ screen: 'journeys' });
  });

  it.each(['', '#/', '#/journeys', '#/journeys/', '#/journeys/a/b', '#/else', 'studies', '#studies'])(
    '%j is the list',
    (hash) => {
      expect(routeOf(hash)).toEqual({ screen: 'journeys' });
    },
  );
});
