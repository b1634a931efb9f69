import { followRenamings } from './follow-renamings.js';
import type { Study } from './study.js';

/** A type that journeys met, as arranged, with the phase in which most of its touchpoints were met; in the order of the walk. */
export interface MetType {
  name: string;
  phase: string | null;
}

/** A phase of the map with its types in order; null holds the types that nobody gave a phase. */
export interface MapColumn {
  phase: string | null;
  types: string[];
}

/**
 * The map's phases and types in order: those of the study first, as the study orders them, then those that only
 * journeys brought. The study's word about the phase of a type goes before that of its touchpoints. "No phase" comes last,
 * and only when something lies there.
 */
export function mapColumns(
  study: Pick<Study, 'phases' | 'types' | 'arrangement'>,
  met: readonly MetType[],
): MapColumn[] {
  const phaseName = followRenamings(study.arrangement.phases);
  const typeName = followRenamings(study.arrangement.types);
  const phaseOf = new Map(met.map(({ name, phase }) => [name, phase]));
  for (const { name, phase } of study.types) if (phase !== null) phaseOf.set(name, phaseName(phase));
  const names = new Set([
    ...study.types.map(({ name }) => name).filter((name) => typeName(name) === name),
    ...met.map(({ name }) => name),
  ]);
  const types = [...names].map((name) => ({ name, phase: phaseOf.get(name) ?? null }));
  const phases = new Set([
    ...study.phases.map(phaseName),
    ...types.map(({ phase }) => phase).filter((phase) => phase !== null),
  ]);
  return [...phases, null]
    .map((phase) => ({ phase, types: types.filter((type) => type.phase === phase).map(({ name }) => name) }))
    .filter(({ phase, types }) => phase !== null || types.length > 0);
}
