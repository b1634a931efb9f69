// What the browsers know and TypeScript's library does not yet.

interface Document {
  /** Absent in Firefox, which renders no page early. */
  readonly prerendering?: boolean;
}
