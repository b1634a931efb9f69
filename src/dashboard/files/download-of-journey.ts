import { formatTime } from '../../model/time.js';
import type { Actions } from '../undo.js';
import { downloadFile } from './download-file.js';
import { type Contents, type JourneyFileKind, makeFile } from './make-file.js';
import { readKeptAttachments } from './read-export-data.js';

/** Makes one of the files of a journey and has the browser save it; shows the reviewer what kept it from being made. */
export async function downloadOfJourney(
  kind: JourneyFileKind,
  contents: Omit<Contents, 'attachments' | 'now'>,
  { fail }: Actions,
): Promise<void> {
  try {
    // The other files here carry none.
    const attachments = kind === 'journey' ? await readKeptAttachments(contents.journey.id) : [];
    downloadFile(makeFile(kind, { ...contents, attachments, now: formatTime(new Date()) }));
  } catch (error) {
    fail(error);
  }
}
