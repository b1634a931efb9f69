import * as v from 'valibot';
import { type Amendable, type Amendment, amendableSchema } from './amendment.js';
import { type Journey, journeySchema } from './journey.js';
import { parse } from './parse.js';

/** The old and the new values of the same fields. */
export type Change = Pick<Amendment, 'before' | 'after'>;

/** What can be amended of a touchpoint, or of the journey's end (null), as it is now; undefined when there is no such touchpoint. */
export function amendablePart(journey: Journey, touchpoint: string | null): Amendable | undefined {
  if (touchpoint === null) return parse(amendableSchema, { goals: journey.goals, closing: journey.closing });
  const found = journey.touchpoints.find(({ id }) => id === touchpoint);
  return found && parse(amendableSchema, found);
}

/** The fields of `wanted` that differ from `old`; null when nothing does. The order of marks and annoyances says nothing. */
export function changeBetween(old: Amendable, wanted: Amendable): Change | null {
  const changed = amendableFields.filter((field) => field in wanted && field in old && !isSame(field, old, wanted));
  return changed.length === 0 ? null : { before: pick(old, changed), after: pick(wanted, changed) };
}

/** The change that takes a change back. */
export const reverse = ({ before, after }: Change): Change => ({ before: after, after: before });

/**
 * The journey with an amendment made and written down. What was changed elsewhere meanwhile stays; null when that
 * was one of the same fields, or the touchpoint is gone. The journey itself when it says all of this already.
 */
export function amend(journey: Journey, amendment: Amendment): Journey | null {
  const { touchpoint, before, after, at } = amendment;
  const current = amendablePart(journey, touchpoint);
  if (!current) return null;
  const change = changeBetween(current, after);
  if (!change) return journey;
  if (!amendableFields.every((field) => !(field in change.after) || isSame(field, current, before))) return null;
  const written = { ...amendment, ...change };
  return parse(journeySchema, {
    ...journey,
    ...(touchpoint === null
      ? change.after
      : {
          touchpoints: journey.touchpoints.map((each) =>
            each.id === touchpoint ? { ...each, ...change.after, updatedAt: at } : each,
          ),
        }),
    updatedAt: at,
    amendments: [...journey.amendments, written],
  });
}

const amendableFields = v.keyof(v.required(amendableSchema)).options;

const pick = (from: Amendable, fields: readonly (keyof Amendable)[]): Amendable =>
  parse(amendableSchema, Object.fromEntries(fields.map((field) => [field, from[field]])));

/** Checked data has its fields in the order of the schema, so that equal values are written equally. */
function isSame(field: keyof Amendable, one: Amendable, other: Amendable): boolean {
  const written = (from: Amendable): string => {
    const value = pick(from, [field])[field];
    const isSet = field === 'marks' || field === 'annoyances';
    return JSON.stringify(
      isSet && Array.isArray(value) ? [...value].sort((one, other) => (one < other ? -1 : 1)) : value,
    );
  };
  return written(one) === written(other);
}
