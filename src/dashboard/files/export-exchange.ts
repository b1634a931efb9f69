import type { ExportChoice } from '../../exports/export-choice.js';
import type { JourneyOutline } from '../../exports/export-data.js';
import type { Journey } from '../../model/journey.js';
import type { Refusal } from '../../store/store-error.js';

/** What is to be exported: these journeys of this profile, in this way. */
export interface ExportOrder {
  journeys: readonly JourneyOutline[];
  /** The studies they are of, by id. */
  studies: readonly string[];
  /** How many touchpoints and attachments the journeys have. */
  touchpoints: number;
  attachments: number;
  choice: ExportChoice;
}

/** The order to export journeys, in which they are only named: the worker reads them by itself. */
export function orderOf(journeys: readonly Journey[], choice: ExportChoice): ExportOrder {
  return {
    journeys: journeys.map(({ id, brand, reviewer, startedAt, updatedAt }) => ({
      id,
      brand,
      reviewer,
      startedAt,
      updatedAt,
    })),
    studies: [...new Set(journeys.map(({ study }) => study).filter((study) => study !== null))],
    touchpoints: journeys.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0),
    attachments: choice.pictures
      ? journeys.reduce((sum, { touchpoints }) => sum + touchpoints.flatMap((each) => each.attachments).length, 0)
      : 0,
    choice,
  };
}

/** What the page tells the worker: to begin, to stop, and the picture of a drawing, which only a page can make. */
export type ExportRequest =
  | {
      order: ExportOrder;
      /** Where the reviewer wants the file, written as it is made; null: it is handed over when it is whole. */
      target: FileSystemFileHandle | null;
    }
  | { cancel: true }
  | { drawing: number; png: Uint8Array<ArrayBuffer> | null };

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
  /** The name of the file that was written where the reviewer wanted it; null: it was cancelled and nothing is left. */
  | { saved: string | null }
  | { refusal: Refusal | null };
