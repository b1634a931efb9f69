import type { Time } from '../model/time.js';
import { disguise, disguiseAttachments } from './disguise.js';
import type { ExportChoice } from './export-choice.js';
import type { ExportSource } from './export-data.js';
import { exportStem } from './export-name.js';
import { type ExportMeans, planFiles } from './plan-files.js';
import type { ExportFile, FilePart, PlannedFiles } from './planned-files.js';
import { zipParts } from './zip-parts.js';

/** The one file that an export comes in. */
export interface MadeExport extends ExportFile {
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
  const plans = planFiles(disguised, choice, now, { ...means, attachmentsOf });
  const total = plans.reduce((sum, { steps }) => sum + steps, 0);
  let begun = 0;
  const tracked = plans.map((plan) => ({
    ...plan,
    parts: () => {
      const before = begun;
      begun += plan.steps;
      return counted(plan, (done) => onProgress((before + Math.min(done, plan.steps)) / total));
    },
  }));
  const [only] = tracked;
  const [file, ...others] = plans.flatMap(({ files }) => files);
  if (only && file && others.length === 0) return { ...file, parts: alone(only) };
  return {
    name: `${exportStem(disguised.outlines, now)}.zip`,
    mediaType: 'application/zip',
    parts: zipParts(tracked, new Date(now.slice(0, 19))),
  };
}

/** The parts of files; `onPart` hears before each how many there are by then. */
async function* counted({ parts }: PlannedFiles, onPart: (done: number) => void): ReturnType<PlannedFiles['parts']> {
  let done = 0;
  for await (const part of parts()) {
    done += 1;
    onPart(done);
    yield part;
  }
}

/** The parts of the only file. */
async function* alone({ parts }: PlannedFiles): AsyncGenerator<FilePart> {
  for await (const [, part] of parts()) yield part;
}
