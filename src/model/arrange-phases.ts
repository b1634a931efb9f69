import type { Study } from './study.js';

const replace = <Name extends string | null>(name: Name, from: string, to: Name): Name => (name === from ? to : name);

/** The study's renamings of phases after one more: older ones lead on, and a name in use is not renamed away. */
const addRenaming = ({ arrangement }: Study, from: string, to: string): Study['arrangement'] => ({
  ...arrangement,
  phases: [...arrangement.phases.map((each) => ({ ...each, to: replace(each.to, from, to) })), { from, to }].filter(
    (each) => each.from !== to,
  ),
});

/** Adds a phase at the end. What was once called so is of no matter: see `takenName`. */
export const addPhase = (study: Study, name: string): Study => ({
  ...study,
  phases: [...study.phases, name],
  arrangement: { ...study.arrangement, phases: study.arrangement.phases.filter(({ from }) => from !== name) },
});

/**
 * Calls a phase by another name; touchpoints that reviewers filed under the old one follow in every report. A phase that
 * another window deleted meanwhile comes back, because somebody typed its name.
 */
export const renamePhase = (study: Study, from: string, to: string): Study => ({
  ...study,
  phases: study.phases.includes(from) ? study.phases.map((name) => replace(name, from, to)) : [...study.phases, to],
  types: study.types.map((type) => ({ ...type, phase: replace(type.phase, from, to) })),
  arrangement: addRenaming(study, from, to),
});

/**
 * Takes a phase out. Its types go to the phase `moveTo`, and so do touchpoints in every report; with null its types
 * belong to no phase, and touchpoints keep the name that their reviewer chose.
 */
export const removePhase = (study: Study, phase: string, moveTo: string | null): Study => ({
  ...study,
  phases: study.phases.filter((each) => each !== phase),
  types: study.types.map((type) => ({ ...type, phase: replace(type.phase, phase, moveTo) })),
  arrangement: moveTo === null ? study.arrangement : addRenaming(study, phase, moveTo),
});
