import { Unzip, UnzipInflate } from 'fflate';
import { fileLimits } from './file-limits.js';
import { ImportError } from './import-error.js';

/** A file out of an archive; its name is only a label. */
export interface ArchivedFile {
  name: string;
  bytes: Uint8Array;
}

/** Whether the bytes begin like a ZIP archive. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Bytes that are unpacked at a time, so that a bomb is noticed while it grows. */
const step = 64 * 1024;

/**
 * The journey files in a ZIP archive; all else in it is left packed. Throws `too_large` as soon as they come out larger
 * than `limit` bytes together, whatever the archive says of itself, `too_many`, `broken_archive`, or `empty_archive` when there is none.
 */
export function openArchive(bytes: Uint8Array, limit: number = fileLimits.bytes): ArchivedFile[] {
  if (bytes.length > limit) throw new ImportError('too_large');
  const entries: Entry[] = [];
  let room = limit;
  let seen = 0;
  const unzip = new Unzip((file) => {
    seen += 1;
    if (seen > fileLimits.archived) throw new ImportError('too_many');
    if (!isJourneyFile(file.name)) return;
    if ((file.originalSize ?? 0) > room) throw new ImportError('too_large');
    const entry: Entry = { name: file.name, pieces: [], isWhole: false };
    entries.push(entry);
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      room -= piece.length;
      if (room < 0) throw new ImportError('too_large');
      // The unpacker reuses its memory.
      entry.pieces.push(piece.slice());
      entry.isWhole ||= isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length; from += step) {
      unzip.push(bytes.subarray(from, from + step), from + step >= bytes.length);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('broken_archive');
  }
  if (entries.some(({ isWhole }) => !isWhole)) throw new ImportError('broken_archive');
  if (entries.length === 0) throw new ImportError('empty_archive');
  return entries.map(({ name, pieces }) => ({ name, bytes: join(pieces) }));
}

interface Entry {
  name: string;
  pieces: Uint8Array[];
  isWhole: boolean;
}

/** Names that lead out of the archive are left alone, and so is what some systems add. */
const isJourneyFile = (name: string): boolean =>
  name.endsWith('.geeltje.json') && !/(^|[\\/])(\.\.|__MACOSX)([\\/]|$)|^[\\/]|:/.test(name);

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
