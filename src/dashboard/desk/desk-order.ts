import type { Journey } from '../../model/journey.js';

/** Where a finished journey stands, in the order in which an editor has work with it. */
export const deskStatuses = ['submitted', 'returned', 'finished', 'approved'] as const;

export type DeskStatus = (typeof deskStatuses)[number];

export const deskStatus = ({ editing }: Pick<Journey, 'editing'>): DeskStatus => editing?.status ?? 'finished';

/** The journeys that belong on the desk: all finished ones, in the order given. */
export const journeysOnDesk = (journeys: readonly Journey[]): Journey[] =>
  journeys.filter(({ state }) => state === 'finished');

/** The journeys before and after one in a list; undefined at its ends. */
export function neighboursOf(journeys: readonly Journey[], id: string): { previous?: string; next?: string } {
  const place = journeys.findIndex((journey) => journey.id === id);
  const previous = place > 0 ? journeys[place - 1]?.id : undefined;
  const next = place < 0 ? undefined : journeys[place + 1]?.id;
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}
