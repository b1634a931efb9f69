import { formatTime } from '../../model/time.js';
import type { Actions } from '../undo.js';
import { downloadFile } from './download-file.js';
import { type Contents, type JourneyFileKind, makeFile } from './make-file.js';

/** Makes one of the files of a journey and has the browser save it; shows the reviewer what kept it from being made. */
export function downloadOfJourney(kind: JourneyFileKind, contents: Omit<Contents, 'now'>, { fail }: Actions): void {
  try {
    downloadFile(makeFile(kind, { ...contents, now: formatTime(new Date()) }));
  } catch (error) {
    fail(error);
  }
}
