import type { Attachment } from './attachment.js';
import type { JourneyWithVisits } from './journey-file.js';
import type { Study } from './study.js';
import type { Superseded } from './superseded.js';

/** Studies and journeys with all that belongs to them: what a file brings, and what a profile holds. */
export interface Holdings {
  studies: Study[];
  journeys: JourneyWithVisits[];
  superseded: Superseded[];
  attachments: (Attachment & { data: Blob })[];
}

/** What a profile holds of the records of a file; of attachments only which there are. */
export interface Held extends Omit<Holdings, 'attachments'> {
  attachments: ReadonlySet<string>;
}
