import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { PlannedFile } from './planned-file.js';

/** What is compressed already gains nothing by it. */
const compressed = /\.(?:png|xlsx)$/u;

const encoder = new TextEncoder();

/** One ZIP file of several, piece by piece: no file is whole in memory at any moment. `day` is the day they are of. */
export async function* zipParts(files: Iterable<PlannedFile>, day: Date): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(new Uint8Array(chunk));
  });
  const take = (): Uint8Array<ArrayBuffer>[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  for (const { name, parts } of files) {
    const entry = compressed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = day;
    zip.add(entry);
    for await (const part of parts()) {
      entry.push(typeof part === 'string' ? encoder.encode(part) : part);
      yield* take();
    }
    entry.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
