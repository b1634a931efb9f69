import type { FilePart } from '../../exports/planned-files.js';

/** So much is gathered, in bytes or letters, before the browser is given it to keep, which it does outside this thread's memory. */
const enough = 4_000_000;

/** The parts of a file in blobs of some megabytes, so that it never is one string. */
export async function* gatherParts(parts: AsyncIterable<FilePart>): AsyncGenerator<Blob> {
  let waiting: FilePart[] = [];
  let size = 0;
  for await (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size < enough) continue;
    yield new Blob(waiting);
    waiting = [];
    size = 0;
  }
  yield new Blob(waiting);
}
