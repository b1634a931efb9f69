import { makeExport } from '../../exports/make-export.js';
import type { FilePart } from '../../exports/planned-file.js';
import { formatTime } from '../../model/time.js';
import { StoreError } from '../../store/store-error.js';
import { reportSeed } from '../report/report-exchange.js';
import type { ExportAnswer, ExportedFile, ExportOrder, ExportRequest } from './export-exchange.js';
import { readExportData, readKeptAttachments } from './read-export-data.js';

/** So much is gathered before the browser is given it to keep, which it does outside this worker's memory. */
const enough = 4_000_000;

/**
 * The worker in which an export is made. It reads the store itself, so that neither the rows nor the files pass through
 * the page; only drawings do, because a worker cannot turn one into a picture.
 */
addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  if ('drawing' in data) {
    drawn.get(data.drawing)?.(data.png);
    drawn.delete(data.drawing);
    return;
  }
  make(data.order).then(
    (file) => answer({ file }),
    (error: unknown) => answer({ refusal: error instanceof StoreError ? error.refusal : null }),
  );
});

const answer = (message: ExportAnswer): void => postMessage(message);

async function make({ journeys, choice }: ExportOrder): Promise<ExportedFile> {
  const data = await readExportData(journeys);
  const means = { attachmentsOf: readKeptAttachments, drawPng, seed: reportSeed };
  let told = 0;
  const tell = (share: number): void => {
    const percent = Math.floor(100 * share);
    if (percent > told) answer({ share });
    told = Math.max(told, percent);
  };
  const { name, mediaType, parts } = makeExport(data, choice, formatTime(new Date()), means, tell);
  return { name, mediaType, content: new Blob(await gather(parts), { type: mediaType }) };
}

/** The parts of a file in blobs of some megabytes, so that it never is one string. */
async function gather(parts: AsyncIterable<FilePart>): Promise<Blob[]> {
  const blobs: Blob[] = [];
  let waiting: FilePart[] = [];
  let size = 0;
  for await (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size < enough) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  return [...blobs, new Blob(waiting)];
}

const drawn = new Map<number, (png: Uint8Array<ArrayBuffer> | null) => void>();
let drawings = 0;

/** Has the page turn a drawing into a picture. */
async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  drawings += 1;
  const drawing = drawings;
  const png = await new Promise<Uint8Array<ArrayBuffer> | null>((resolve) => {
    drawn.set(drawing, resolve);
    answer({ draw: { drawing, svg } });
  });
  if (png === null) throw new Error('The browser could not draw this map.');
  return png;
}
