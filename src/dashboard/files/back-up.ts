import { backupParts } from '../../exports/backup-parts.js';
import { formatTime } from '../../model/time.js';
import { readEverything } from '../../store/everything.js';
import { changeSettings } from '../../store/settings.js';
import { downloadFile } from './download-file.js';

/** Lets the browser save a file with everything, and remembers when. */
export async function backUp(): Promise<void> {
  const now = formatTime(new Date());
  const pieces: Blob[] = [];
  // A blob of blobs: the browser may keep the pieces on the disk while the next one is made.
  for await (const part of backupParts(await readEverything(), now)) pieces.push(new Blob([part]));
  const day = now.slice(0, 10);
  downloadFile({
    name: `${day}-geeltje-backup.geeltje.json`,
    mediaType: 'application/json',
    content: new Blob(pieces),
  });
  await changeSettings({ lastBackupAt: now });
}
