import {
  type FileAttachment,
  type JourneyFile,
  type JourneyWithVisits,
  journeyFileVersion,
} from '../model/journey-file.js';
import type { Study } from '../model/study.js';
import type { Time } from '../model/time.js';

/** What goes into a journey file; deleted touchpoints as well, so that files of several reviewers merge. */
interface Contents {
  studies: Study[];
  journeys: JourneyWithVisits[];
  /** As `encodeAttachment` makes them; none where pictures and files are left out. */
  attachments?: FileAttachment[];
}

/** A journey file as indented JSON. The same contents and moment give the same text. */
export function writeJourneyFile({ studies, journeys, attachments = [] }: Contents, exportedAt: Time): string {
  const file: JourneyFile = {
    format: 'geeltje',
    version: journeyFileVersion,
    exportedAt,
    studies,
    journeys,
    attachments,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
