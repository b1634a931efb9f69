/** A piece of a file. */
export type FilePart = string | Uint8Array<ArrayBuffer>;

/** A file of an export. */
export interface ExportFile {
  /** Plain ASCII; a folder may stand before it. */
  name: string;
  mediaType: string;
}

/** One file that can be made, or several that are made at once, so that what they are made from is read once. */
export interface PlannedFiles {
  files: readonly ExportFile[];
  /** About how many parts they come in, to tell how far it is. */
  steps: number;
  /** Each part with the place of its file; those of one file in their order. */
  parts: () => AsyncIterable<readonly [place: number, part: FilePart]>;
}
