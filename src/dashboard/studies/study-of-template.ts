import { emptyStudy, newType } from '../../model/new-study.js';
import type { Study } from '../../model/study.js';
import type { Time } from '../../model/time.js';
import type { StudyTemplate } from '../../text/study-template.js';

/** A new study with all that a template holds; brands are left to the researcher, who knows them. */
export function studyOfTemplate(template: StudyTemplate, round: string, id: string, now: Time): Study {
  const { title, purpose, sector, persona, scenario, goals, phases, easilyMissed } = template;
  return {
    ...emptyStudy,
    id,
    updatedAt: now,
    title,
    purpose,
    sector,
    persona,
    scenario,
    goals,
    phases: phases.map(({ name }) => name),
    types: phases.flatMap((phase) =>
      phase.types.map(({ name, importance = 1, occasional = false, checks = [] }) => ({
        ...newType(name, phase.name),
        importance,
        expected: !occasional,
        checks,
      })),
    ),
    easilyMissed,
    rounds: [round],
  };
}
