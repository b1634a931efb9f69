import { Zip } from 'fflate';
import type { PlannedFiles } from './planned-files.js';
import { ZippedFile } from './zipped-file.js';

/**
 * One ZIP file of several, piece by piece: no file is whole in memory at any moment; of those that are made at once the
 * later ones wait compressed. `day` is the day they are of.
 */
export async function* zipParts(plans: Iterable<PlannedFiles>, day: Date): AsyncGenerator<Uint8Array<ArrayBuffer>> {
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
  for (const { files, parts } of plans) {
    const zipped = files.map(({ name }) => {
      const file = new ZippedFile(name);
      file.mtime = day;
      zip.add(file);
      return file;
    });
    for await (const [place, part] of parts()) {
      await zipped[place]?.write(part);
      yield* take();
    }
    for (const file of zipped) {
      await file.end();
      yield* take();
    }
  }
  zip.end();
  yield* take();
}
