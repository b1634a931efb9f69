import type { ExportData, ExportSource } from '../../src/exports/export-data.js';

/** What an export is made from, of what is held already. */
export const heldSource = ({ studies, journeys }: ExportData): ExportSource => ({
  studies,
  outlines: journeys,
  read: async function* (ids) {
    for (const id of ids) yield* journeys.filter((journey) => journey.id === id);
  },
});

/** All that an export reads. */
export async function readAll({ studies, outlines, read }: ExportSource): Promise<ExportData> {
  const journeys: ExportData['journeys'] = [];
  for await (const journey of read(outlines.map(({ id }) => id))) journeys.push(journey);
  return { studies, journeys };
}
