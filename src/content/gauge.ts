/** Measures a part of the page facts of the visit that is going on. */
export interface Gauge<Facts> {
  /** Another visit begins in this document: what was measured until now belongs to the one before. */
  restart: () => void;
  read: () => Facts;
}
