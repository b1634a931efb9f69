import type { MapPlace } from '../../model/arrange-study.js';
import type { MapColumn } from '../../model/map-columns.js';

/** Where a dragged note would end up if it were let go now. */
export type MapDrop = { kind: 'into'; type: string } | ({ kind: 'place' } & MapPlace);

/**
 * Before which phase a dragged one would stand (null: at the end) if it were let go over another one, `across` being the
 * place within that from 0 (left) to 1; null where it would stay. What has no phase stays last.
 */
export function dropOnPhase(
  phases: readonly string[],
  dragged: string,
  over: string | null,
  across: number,
): { before: string | null } | null {
  if (over === dragged) return null;
  const rest = phases.filter((phase) => phase !== dragged);
  const next = (list: readonly string[], phase: string): string | null => list[list.indexOf(phase) + 1] ?? null;
  const before = over === null ? null : across < 0.5 ? over : next(rest, over);
  return before === next(phases, dragged) ? null : { before };
}

/** How much of a note, from either side, means "beside it"; the middle means "merge with it". */
const side = 0.28;

/**
 * What letting go of `dragged` over a note means, `across` being the place within it from 0 (left) to 1; null where it means
 * nothing. Only what lies without a phase can be ordered there.
 */
export function dropOnNote(
  columns: readonly MapColumn[],
  dragged: string,
  over: string,
  across: number,
): MapDrop | null {
  if (dragged === over) return null;
  if (across >= side && across <= 1 - side) return { kind: 'into', type: over };
  const column = columns.find(({ types }) => types.includes(over));
  if (column === undefined || (column.phase === null && !column.types.includes(dragged))) return null;
  const rest = column.types.filter((type) => type !== dragged);
  const before = across < side ? over : (rest[rest.indexOf(over) + 1] ?? null);
  return { kind: 'place', phase: column.phase, before };
}
