/** A piece of a file. */
export type FilePart = string | Uint8Array<ArrayBuffer>;

/** A file that can be made, piece by piece. */
export interface PlannedFile {
  /** Plain ASCII; a folder may stand before it. */
  name: string;
  mediaType: string;
  /** About how many parts it comes in, to tell how far it is. */
  steps: number;
  parts: () => Iterable<FilePart> | AsyncIterable<FilePart>;
}
