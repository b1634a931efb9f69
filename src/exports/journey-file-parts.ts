import type { FileAttachment, JourneyWithVisits } from '../model/journey-file.js';
import type { Study } from '../model/study.js';
import type { Time } from '../model/time.js';
import { fileEnd, fileHead, listParts } from './record-lists.js';

/** The same text as `writeJourneyFile`, in parts, so that a large file with pictures never is one string. */
export async function* journeyFileParts(
  { studies, journeys }: { studies: Study[]; journeys: Iterable<JourneyWithVisits> | AsyncIterable<JourneyWithVisits> },
  attachments: AsyncIterable<FileAttachment>,
  exportedAt: Time,
): AsyncGenerator<string> {
  yield fileHead(exportedAt);
  yield* listParts('studies', studies);
  yield* listParts('journeys', journeys);
  yield* listParts('attachments', attachments);
  yield fileEnd;
}
