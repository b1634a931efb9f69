import type { Time } from '../model/time.js';
import { disguise, disguiseAttachments } from './disguise.js';
import type { ExportChoice } from './export-choice.js';
import type { ExportSource } from './export-data.js';
import { exportStem } from './export-name.js';
import { type ExportMeans, planFiles } from './plan-files.js';
import type { FilePart, PlannedFile } from './planned-file.js';
import { zipParts } from './zip-parts.js';

/** The one file that an export comes in. */
export interface MadeExport extends Pick<PlannedFile, 'name' | 'mediaType'> {
  parts: AsyncIterable<FilePart>;
}

/**
 * An export as one file: the file itself when there is one, else a ZIP of all. Its parts are made as they are asked for;
 * `onProgress` hears how much is done, 0 to 1.
 */
export function makeExport(
  source: ExportSource,
  choice: ExportChoice,
  now: Time,
  means: ExportMeans,
  onProgress: (share: number) => void = () => {},
): MadeExport {
  const disguised = disguise(source, choice.disguise);
  const say = disguiseAttachments(source, choice.disguise);
  const attachmentsOf = async (journey: string) => (await means.attachmentsOf(journey)).map(say);
  const files = planFiles(disguised, choice, now, { ...means, attachmentsOf });
  const total = files.reduce((sum, { steps }) => sum + steps, 0);
  let done = 0;
  const onFile = (before: number, after: number) => {
    done = Math.min(done + 1, before + after);
    onProgress(done / total);
  };
  const [only, ...others] = files;
  if (only && others.length === 0) {
    return { ...only, parts: counted(only, () => onFile(0, only.steps)) };
  }
  let before = 0;
  const tracked = files.map((file) => ({
    ...file,
    parts: () => {
      const from = before;
      done = from;
      before += file.steps;
      return counted(file, () => onFile(from, file.steps));
    },
  }));
  const day = new Date(`${now.slice(0, 19)}`);
  return {
    name: `${exportStem(disguised.outlines, now)}.zip`,
    mediaType: 'application/zip',
    parts: zipParts(tracked, day),
  };
}

async function* counted({ parts }: PlannedFile, onPart: () => void): AsyncGenerator<FilePart> {
  for await (const part of parts()) {
    onPart();
    yield part;
  }
}
