import * as v from 'valibot';
import { identifierSchema } from './identifier.js';
import type { Journey } from './journey.js';
import type { Study } from './study.js';
import { nameSchema } from './text-field.js';
import { channels } from './touchpoint.js';
import { touchpointsInOrder } from './touchpoints-in-order.js';

/** What a rating form needs to know of the study and the journey, and no more: it travels into the audited page. */
export const protocolSchema = v.object({
  /** Names of the phases, in order; empty without a study. */
  phases: v.array(nameSchema),
  types: v.array(v.object({ name: nameSchema, phase: v.nullable(nameSchema), checks: v.array(nameSchema) })),
  /** Types that are easily missed, to be reminded of. */
  easilyMissed: v.array(nameSchema),
  /** Annoyance tags of the study, beside those that every study has. */
  annoyances: v.array(nameSchema),
  /** What the brand says it will do. */
  promises: v.array(nameSchema),
  /** Whether staff stays out of the notes altogether, as at a competitor. */
  withoutStaff: v.boolean(),
  /** Touchpoints that may have passed the customer on; `sequence` from 1. */
  earlier: v.array(
    v.object({ id: identifierSchema, sequence: v.number(), type: nameSchema, channel: v.picklist(channels) }),
  ),
});

export type Protocol = v.InferOutput<typeof protocolSchema>;

/** The protocol of a journey; a quick one, or one whose study is gone, has no study. */
export function makeProtocol(journey: Journey, study: Study | undefined): Protocol {
  return {
    phases: study?.phases ?? [],
    types: study?.types.map(({ name, phase, checks }) => ({ name, phase, checks })) ?? [],
    easilyMissed: study?.easilyMissed ?? [],
    annoyances: study?.annoyances ?? [],
    promises: study?.brands.find(({ name }) => name === journey.brand.name)?.promises ?? [],
    withoutStaff: journey.brand.role === 'competitor',
    earlier: touchpointsInOrder(journey).map(({ id, type, channel }, index) => ({
      id,
      sequence: index + 1,
      type,
      channel,
    })),
  };
}
