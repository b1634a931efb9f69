import { makeExport } from '../../exports/make-export.js';
import { formatTime } from '../../model/time.js';
import { StoreError } from '../../store/store-error.js';
import { reportSeed } from '../report/report-exchange.js';
import type { ExportAnswer, ExportOrder, ExportRequest } from './export-exchange.js';
import { gatherParts } from './gather-parts.js';
import { readExportSource, readKeptAttachments } from './read-export-data.js';
import { saveParts } from './save-parts.js';

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
  if ('cancel' in data) {
    isCancelled = true;
    return;
  }
  make(data.order, data.target).then(answer, (error: unknown) =>
    answer({ refusal: error instanceof StoreError ? error.refusal : null }),
  );
});

let isCancelled = false;

const answer = (message: ExportAnswer): void => postMessage(message);

async function make(order: ExportOrder, target: FileSystemFileHandle | null): Promise<ExportAnswer> {
  const source = await readExportSource(order);
  const means = { attachmentsOf: readKeptAttachments, drawPng, seed: reportSeed };
  let told = 0;
  const tell = (share: number): void => {
    const percent = Math.floor(100 * share);
    if (percent > told) answer({ share });
    told = Math.max(told, percent);
  };
  const { name, mediaType, parts } = makeExport(source, order.choice, formatTime(new Date()), means, tell);
  if (target !== null) return { saved: (await saveParts(parts, target, () => isCancelled)) ? target.name : null };
  const blobs: Blob[] = [];
  for await (const blob of gatherParts(parts)) blobs.push(blob);
  return { file: { name, mediaType, content: new Blob(blobs, { type: mediaType }) } };
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
