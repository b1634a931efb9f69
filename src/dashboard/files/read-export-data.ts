import { encodeAttachment } from '../../exports/encode-attachment.js';
import type { ExportData } from '../../exports/export-data.js';
import type { FileAttachment } from '../../model/journey-file.js';
import { listAttachments } from '../../store/attachments.js';
import { readJourney } from '../../store/journeys.js';
import { readStudy } from '../../store/studies.js';
import { readVisits } from '../../store/visits.js';

/** These journeys with their visits and studies, as this profile has them; those that were deleted meanwhile are left out. */
export async function readExportData(ids: readonly string[]): Promise<ExportData> {
  const read = await Promise.all(
    ids.map(async (id) => {
      const [journey, visits] = await Promise.all([readJourney(id), readVisits(id)]);
      return journey === undefined || journey.deletedAt !== null ? [] : [{ ...journey, visits }];
    }),
  );
  const journeys = read.flat();
  const named = [...new Set(journeys.map(({ study }) => study).filter((study) => study !== null))];
  const studies = await Promise.all(named.map(readStudy));
  return { studies: studies.filter((study) => study !== undefined), journeys };
}

/** The attachments of a journey that were kept, with their bytes, as files hold them. */
export async function readKeptAttachments(journey: string): Promise<FileAttachment[]> {
  const attachments = await listAttachments(journey);
  return Promise.all(attachments.filter(({ pending }) => !pending).map(encodeAttachment));
}
