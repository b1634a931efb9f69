import type { MapPlace } from './arrange-study.js';
import type { MapColumn } from './map-columns.js';

/** Where a type comes to lie when it moves one place on (1) or back (-1), over the border of its phase if need be; null at the ends. */
export function stepPlace(columns: readonly MapColumn[], name: string, step: 1 | -1): MapPlace | null {
  const at = columns.findIndex(({ types }) => types.includes(name));
  const column = columns[at];
  if (column === undefined) return null;
  const rest = column.types.filter((type) => type !== name);
  const place = column.types.indexOf(name) + step;
  if (place >= 0 && place <= rest.length) return { phase: column.phase, before: rest[place] ?? null };
  const next = columns[at + step];
  // What nobody gave a phase can be given one, never the other way round: its touchpoints may still name one.
  if (next === undefined || next.phase === null) return null;
  return { phase: next.phase, before: step === 1 ? (next.types[0] ?? null) : null };
}

/** Place of a type within its phase, counted from 1, as a person says it. */
export function placeOf(
  columns: readonly MapColumn[],
  name: string,
): { phase: string | null; place: number; total: number } {
  const column = columns.find(({ types }) => types.includes(name));
  return {
    phase: column?.phase ?? null,
    place: (column?.types.indexOf(name) ?? -1) + 1,
    total: column?.types.length ?? 0,
  };
}
