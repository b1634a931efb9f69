import { amend, amendablePart, changeBetween } from '../model/amend.js';
import { type Journey, journeySchema } from '../model/journey.js';
import { parse } from '../model/parse.js';
import { type SupersededVersion, supersededSchema } from '../model/superseded.js';
import type { Time } from '../model/time.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { announce } from './announce.js';
import { change, openDatabase } from './database.js';
import { StoreError } from './store-error.js';

/** The versions of a journey or a study that were not used when files were merged. */
export async function readSuperseded(owner: string): Promise<SupersededVersion[]> {
  const row = await (await openDatabase()).get('superseded', owner);
  return row ? parse(supersededSchema, row).versions : [];
}

/**
 * Uses a version of a touchpoint after all, and keeps the one it replaces. In a finished journey that is an amendment.
 * Throws `journey_gone` when the journey or the touchpoint is no longer there.
 */
export async function takeVersion(
  journeyId: string,
  version: Touchpoint,
  { id, reason, now }: { id: string; reason: string; now: Time },
): Promise<void> {
  await change(['journeys', 'superseded'], async (transaction) => {
    const journeys = transaction.objectStore('journeys');
    const superseded = transaction.objectStore('superseded');
    const row = await journeys.get(journeyId);
    const journey = row && parse(journeySchema, row);
    const current = journey?.touchpoints.find((touchpoint) => touchpoint.id === version.id);
    if (!journey || !current) throw new StoreError('journey_gone');
    await journeys.put(replaceTouchpoint(journey, current, version, { id, reason, now }));
    const unused = await superseded.get(journeyId);
    const isTaken = (each: SupersededVersion): boolean =>
      each.kind === 'touchpoint' && JSON.stringify(each.version) === JSON.stringify(version);
    const others = unused ? parse(supersededSchema, unused).versions.filter((each) => !isTaken(each)) : [];
    await superseded.put({
      owner: journeyId,
      versions: [...others, { kind: 'touchpoint', from: '', at: now, version: current }],
    });
  });
  announce(['journeys', 'superseded'], journeyId);
}

function replaceTouchpoint(
  journey: Journey,
  current: Touchpoint,
  version: Touchpoint,
  { id, reason, now }: { id: string; reason: string; now: Time },
): Journey {
  if (journey.state !== 'finished') {
    const touchpoints = journey.touchpoints.map((each) =>
      each.id === version.id ? { ...version, updatedAt: now } : each,
    );
    return { ...journey, touchpoints, updatedAt: now };
  }
  const [before, after] = [journey, { ...journey, touchpoints: [version] }].map((each) =>
    amendablePart(each, current.id),
  );
  const changes = before && after && changeBetween(before, after);
  if (!changes) return journey;
  return amend(journey, { id, at: now, reason, touchpoint: current.id, ...changes }) ?? journey;
}
