/** What a file may hold: far more than anybody walks, and no more than a browser can bear. */
export const fileLimits = {
  /** Of a journey file, and of one that comes out of an archive; a JavaScript string cannot be much longer. */
  bytes: 400 * 1024 * 1024,
  /** Objects and lists within each other; our own files have fewer than ten. */
  depth: 64,
  /** Studies, journeys or drafts of one file. */
  records: 50_000,
  /** Touchpoints or visits of one file. */
  parts: 1_000_000,
  /** Files in an archive that are looked at. */
  archived: 2_000,
} as const;
