import * as v from 'valibot';
import { editingSchema, type Journey } from '../model/journey.js';
import { parse } from '../model/parse.js';
import type { Time } from '../model/time.js';
import { changeJourney } from './journeys.js';
import { StoreError } from './store-error.js';

/**
 * Moves a finished journey from one place on the editor's desk to another; the other way round takes that back. Throws
 * `edited_elsewhere` when it is no longer at `from`, and `not_finished` when it has no place there yet.
 */
export function editJourney(id: string, from: Journey['editing'], to: Journey['editing'], now: Time): Promise<Journey> {
  const written = (editing: Journey['editing']): string => JSON.stringify(parse(v.nullable(editingSchema), editing));
  return changeJourney(
    id,
    (journey) => {
      if (journey.state !== 'finished') throw new StoreError('not_finished');
      if (written(journey.editing) !== written(from)) throw new StoreError('edited_elsewhere');
      return { ...journey, editing: to, updatedAt: now };
    },
    ['finished'],
  );
}
