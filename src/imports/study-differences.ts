import type { Study } from '../model/study.js';
import { contentOf } from './content-of.js';

/** The parts of a study that two people can settle differently. */
const parts = [
  'title',
  'purpose',
  'sector',
  'persona',
  'scenario',
  'goals',
  'brands',
  'phases',
  'types',
  'easilyMissed',
  'annoyances',
  'rounds',
  'closing',
  'questionSet',
  'harmlessParameters',
  'picturesAllowed',
  'retainUntil',
  'arrangement',
] as const satisfies (keyof Study)[];

export type StudyPart = (typeof parts)[number];

/** What one part says on each side, in lines; what both sides say is left out. */
export interface StudyDifference {
  part: StudyPart;
  mine: string[];
  theirs: string[];
}

/** Where two states of a study say different things. */
export function studyDifferences(mine: Study, theirs: Study): StudyDifference[] {
  return parts.flatMap((part) => {
    const [ours, others] = [linesOf(mine, part), linesOf(theirs, part)];
    if (contentOf(ours) === contentOf(others)) return [];
    const isReordered = contentOf(ours.toSorted()) === contentOf(others.toSorted());
    return [
      {
        part,
        mine: isReordered ? ours : ours.filter((line) => !others.includes(line)),
        theirs: isReordered ? others : others.filter((line) => !ours.includes(line)),
      },
    ];
  });
}

function linesOf(study: Study, part: StudyPart): string[] {
  switch (part) {
    case 'brands':
      return study.brands.map(({ name, sites, promises, plannedWows, role }) =>
        join([
          name,
          role,
          ...sites,
          ...promises,
          ...plannedWows.flatMap(({ type, description }) => [type, description]),
        ]),
      );
    case 'types':
      return study.types.map(({ name, phase, importance, expected, checks }) =>
        join([name, phase, importance === 1 ? null : `× ${importance}`, expected ? '✓' : null, ...checks]),
      );
    case 'arrangement': {
      const { phases, types, placements } = study.arrangement;
      return [
        ...[...phases, ...types].map(({ from, to }) => `${from} → ${to}`),
        ...placements.map(({ touchpoint, type }) => `${touchpoint} → ${type}`),
      ];
    }
    default: {
      const value = study[part];
      return Array.isArray(value) ? value : [String(value ?? '')].filter((text) => text !== '');
    }
  }
}

const join = (words: readonly (string | null)[]): string => words.filter((word) => word).join(' · ');
