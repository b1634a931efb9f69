import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that files are written into to be opened by other programs. */
export interface ExportFolder {
  path: string;
  /** Writes a file and answers with its path. */
  write: (name: string, content: string | Uint8Array) => string;
  remove: () => void;
}

/** Makes an empty folder. */
export function makeExportFolder(): ExportFolder {
  const path = mkdtempSync(join(tmpdir(), 'exports-'));
  return {
    path,
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
