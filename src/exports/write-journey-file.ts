import type { FileAttachment, JourneyWithVisits } from '../model/journey-file.js';
import type { Study } from '../model/study.js';
import type { Time } from '../model/time.js';
import { fileEnd, fileHead, listText } from './record-lists.js';

/** What goes into a journey file; deleted touchpoints as well, so that files of several reviewers merge. */
interface Contents {
  studies: Study[];
  journeys: JourneyWithVisits[];
  /** As `encodeAttachment` makes them; none where pictures and files are left out. */
  attachments?: FileAttachment[];
}

/** A small journey file as one text. The same contents and moment give the same text. */
export const writeJourneyFile = ({ studies, journeys, attachments = [] }: Contents, exportedAt: Time): string =>
  [
    fileHead(exportedAt),
    listText('studies', studies),
    listText('journeys', journeys),
    listText('attachments', attachments),
    fileEnd,
  ].join('');
