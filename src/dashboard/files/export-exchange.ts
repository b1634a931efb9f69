import type { ExportChoice } from '../../exports/export-choice.js';
import type { Refusal } from '../../store/store-error.js';

/** What is to be exported: these journeys of this profile, in this way. */
export interface ExportOrder {
  journeys: readonly string[];
  choice: ExportChoice;
}

/** What the page tells the worker: to begin, and the picture of a drawing, which only a page can make. */
export type ExportRequest = { order: ExportOrder } | { drawing: number; png: Uint8Array<ArrayBuffer> | null };

/** What an export comes to: one file. */
export interface ExportedFile {
  name: string;
  mediaType: string;
  content: Blob;
}

/** What the worker tells the page. Errors lose their class on the way, so that only the code of a refusal travels. */
export type ExportAnswer =
  | { share: number }
  | { draw: { drawing: number; svg: string } }
  | { file: ExportedFile }
  | { refusal: Refusal | null };
