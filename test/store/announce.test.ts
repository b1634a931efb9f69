import { beforeEach, describe, expect, it, vi } from 'vitest';
import { intendedJourney } from '../../src/model/journey.js';
import { announce, announcedStores, type Change, listen } from '../../src/store/announce.js';
import { markStudyDeleted } from '../../src/store/delete-study.js';
import { intendJourney, runJourney } from '../../src/store/journeys.js';
import { changeSettings } from '../../src/store/settings.js';
import { addStudy } from '../../src/store/studies.js';
import { keepDraft, rateTouchpoint } from '../../src/store/touchpoints.js';
import { logArrival } from '../../src/store/visits.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId, sampleStart, sampleTime, sampleVisit } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft } from './sample-draft.js';

const id = sampleId(1);
const study = makeStudy(['Home']);

describe('another screen', () => {
  beforeEach(async () => {
    await emptyDatabase();
    await intendJourney(intendedJourney(sampleStart(), id, sampleTime(0)));
    await runJourney(id, sampleTime(0));
  });

  it.each([
    ['a rating', () => rateTouchpoint(id, sampleDraft(2), sampleTime(3))],
    ['a visit', () => logArrival(id, sampleVisit(2))],
    ['a setting', () => changeSettings({ language: 'nl' })],
  ])('hears of %s', async (_, work) => {
    await settle();
    const changed = vi.fn();
    const stop = listen(changed);
    await work();
    await expect.poll(() => changed.mock.calls.length).toBe(1);
    stop();
  });

  it.each([
    ['a rating', () => rateTouchpoint(id, sampleDraft(2), sampleTime(3)), ['journeys', 'studies', 'attachments'], id],
    ['a visit', () => logArrival(id, sampleVisit(2)), ['visits'], id],
    ['a setting', () => changeSettings({ language: 'nl' }), ['settings', 'quarantine'], null],
    ['a new study', () => addStudy(study), ['studies'], null],
    ['the deletion of a study', () => deleteSample(), ['studies', 'journeys'], null],
  ])('learns of %s where to look again', async (_, work, stores, journey) => {
    await settle();
    const changes: Change[] = [];
    const stop = listen((change) => changes.push(change));
    await work();
    await expect.poll(() => changes.at(-1)).toEqual({ stores, journey });
    stop();
  });

  it('looks everywhere again when it does not understand what changed', async () => {
    await settle();
    const changed = vi.fn();
    const stop = listen(changed);
    const channel = new BroadcastChannel('changes');
    channel.postMessage({ stores: ['what a later version keeps'] });
    await expect.poll(() => changed.mock.calls).toEqual([[{ stores: announcedStores, journey: null }]]);
    channel.close();
    stop();
  });

  it('hears nothing of a draft, which would disturb who is typing', async () => {
    await settle();
    const changed = vi.fn();
    const stop = listen(changed);
    await keepDraft(id, sampleDraft(2));
    await settle();
    // Only the announcement by which we know that all the earlier ones have arrived.
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
  });

  it('hears nothing of a change that was refused', async () => {
    await settle();
    const changed = vi.fn();
    const stop = listen(changed);
    await expect(runJourney(sampleId(9), sampleTime(3))).rejects.toThrow('journey_gone');
    await settle();
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
  });

  it('hears nothing after it stopped listening', async () => {
    const changed = vi.fn();
    listen(changed)();
    announce();
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });
});

async function deleteSample(): Promise<void> {
  await addStudy(study);
  await markStudyDeleted(study.id, true, sampleTime(4));
}

/** Announces once and waits until that has come round: what was announced before has arrived by then. */
async function settle(): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = listen(() => {
      stop();
      resolve();
    });
    announce();
  });
}
