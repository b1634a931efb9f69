import type { Idea, Study } from '../model/study.js';
import type { ideaColumnWords } from '../text/csv-columns.js';
import type { CsvColumn } from './csv-column.js';
import { type CsvSource, touchpointRows } from './csv-row.js';

/** An idea of a study's desk, or one that a reviewer noted at a touchpoint. */
export interface IdeaRow extends Pick<Idea, 'kind' | 'type' | 'text' | 'owner' | 'effort' | 'from'> {
  source: 'desk' | 'reviewer';
  study: Study | null;
  status: Idea['status'] | null;
  brand: string | null;
  reviewer: string | null;
}

/** The ideas of the studies' desks, then those of the reviewers which no desk took over. */
export function ideaRows(studies: readonly Study[], sources: readonly CsvSource[]): IdeaRow[] {
  const atDesk = studies.flatMap((study) =>
    study.ideas.map((idea): IdeaRow => ({ ...idea, source: 'desk', study, brand: null, reviewer: null })),
  );
  const taken = new Set(atDesk.map(({ from }) => from));
  const spotted = sources.flatMap((source) =>
    touchpointRows(source).flatMap(({ figures: { touchpoint }, arranged, study, journey }): IdeaRow[] =>
      touchpoint.idea === null || taken.has(touchpoint.id)
        ? []
        : [
            {
              ...touchpoint.idea,
              source: 'reviewer',
              study,
              type: arranged.type,
              owner: null,
              effort: null,
              status: null,
              from: touchpoint.id,
              brand: journey.brand.name,
              reviewer: journey.reviewer,
            },
          ],
    ),
  );
  return [...atDesk, ...spotted];
}

/** The columns of the ideas table: add at the end, never rename. */
export const ideaColumns: readonly CsvColumn<IdeaRow, keyof (typeof ideaColumnWords)['en']>[] = [
  { name: 'study', kind: 'text', read: ({ study }) => study?.title ?? null },
  { name: 'source', kind: 'text', read: ({ source }) => source },
  { name: 'kind', kind: 'text', read: ({ kind }) => kind },
  { name: 'touchpoint', kind: 'text', read: ({ type }) => type },
  { name: 'idea', kind: 'text', read: ({ text }) => text },
  { name: 'owner', kind: 'text', read: ({ owner }) => owner },
  { name: 'effort', kind: 'text', read: ({ effort }) => effort },
  { name: 'status', kind: 'text', read: ({ status }) => status },
  { name: 'brand', kind: 'text', read: ({ brand }) => brand },
  { name: 'reviewer', kind: 'text', read: ({ reviewer }) => reviewer },
  { name: 'touchpoint_id', kind: 'text', read: ({ from }) => from },
];
