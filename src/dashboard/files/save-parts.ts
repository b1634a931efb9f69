import type { FilePart } from '../../exports/planned-files.js';
import { gatherParts } from './gather-parts.js';

/**
 * Writes a file into the place that was chosen for it, as its parts are made. Before the last part the browser keeps what
 * is written elsewhere: when it fails, or `isCancelled` says so, what was there is as it was, and a file that the choice
 * itself had made is gone. Answers whether the file was written.
 */
export async function saveParts(
  parts: AsyncIterable<FilePart>,
  target: FileSystemFileHandle,
  isCancelled: () => boolean,
): Promise<boolean> {
  const isNew = (await target.getFile()).size === 0;
  const writable = await target.createWritable();
  try {
    for await (const blob of gatherParts(until(isCancelled, parts))) await writable.write(blob);
    if (!isCancelled()) {
      await writable.close();
      return true;
    }
  } catch (error) {
    await takeBack(writable, target, isNew).catch(() => {});
    throw error;
  }
  await takeBack(writable, target, isNew);
  return false;
}

async function takeBack(
  writable: FileSystemWritableFileStream,
  target: FileSystemFileHandle,
  isNew: boolean,
): Promise<void> {
  await writable.abort();
  if (isNew) await target.remove?.();
}

async function* until(isOver: () => boolean, parts: AsyncIterable<FilePart>): AsyncGenerator<FilePart> {
  for await (const part of parts) {
    if (isOver()) return;
    yield part;
  }
}

declare global {
  interface FileSystemFileHandle {
    /** Not in every browser yet. */
    remove?: () => Promise<void>;
  }
}
