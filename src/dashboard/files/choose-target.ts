import { exportName } from '../../exports/export-name.js';
import { formatTime } from '../../model/time.js';
import type { ExportOrder } from './export-exchange.js';

/** About what a touchpoint and a picture weigh in a file, in bytes, and from what weight on a file is written as it is made. */
const touchpointWeight = 1_500;
const pictureWeight = 400_000;
const heavy = 50_000_000;

/**
 * Asks where a large export is to be written, where the browser can ask; null where it is small or the browser cannot, and
 * `'cancelled'` when the reviewer changed their mind. Only right after a press may it be asked.
 */
export async function chooseTarget({
  journeys,
  touchpoints,
  attachments,
  choice,
}: ExportOrder): Promise<FileSystemFileHandle | 'cancelled' | null> {
  const weight = touchpoints * touchpointWeight * choice.formats.length + attachments * pictureWeight;
  if (weight < heavy || window.showSaveFilePicker === undefined) return null;
  try {
    const suggestedName = exportName(journeys, choice, formatTime(new Date()));
    return await window.showSaveFilePicker({ suggestedName });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    throw error;
  }
}

declare global {
  interface Window {
    /** Of Chromium: https://wicg.github.io/file-system-access/ */
    showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
  }
}
