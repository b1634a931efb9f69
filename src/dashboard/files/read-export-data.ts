import { encodeAttachment } from '../../exports/encode-attachment.js';
import type { ExportSource } from '../../exports/export-data.js';
import type { FileAttachment, JourneyWithVisits } from '../../model/journey-file.js';
import { listAttachments } from '../../store/attachments.js';
import { readInBatches } from '../../store/read-in-batches.js';
import { readStudy } from '../../store/studies.js';
import type { ExportOrder } from './export-exchange.js';

/** Up to so many touchpoints are read once and held; more are read again for every file, since they may not fit. */
const held = 10_000;

/** What an export is made from, as this profile has it. */
export async function readExportSource({ journeys, studies, touchpoints }: ExportOrder): Promise<ExportSource> {
  const found = await Promise.all(studies.map(readStudy));
  return {
    studies: found.filter((study) => study !== undefined),
    outlines: journeys,
    read: touchpoints > held ? readInBatches : rememberRead(),
  };
}

/** Reads each journey once. */
function rememberRead(): ExportSource['read'] {
  const known = new Map<string, JourneyWithVisits>();
  return async function* (ids) {
    for await (const journey of readInBatches(ids.filter((id) => !known.has(id)))) known.set(journey.id, journey);
    for (const id of ids) {
      const journey = known.get(id);
      if (journey) yield journey;
    }
  };
}

/** The attachments of a journey that were kept, with their bytes, as files hold them. */
export async function readKeptAttachments(journey: string): Promise<FileAttachment[]> {
  const attachments = await listAttachments(journey);
  return Promise.all(attachments.filter(({ pending }) => !pending).map(encodeAttachment));
}
