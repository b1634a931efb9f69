import type { Touchpoint } from '../model/touchpoint.js';

/** What the reviewer wrote about a touchpoint that tells most in the least room: the note, else a lane; empty when nothing. */
export const quoteOf = ({ note, lanes }: Touchpoint): string =>
  [note, lanes.felt, lanes.thought, lanes.expected].map((text) => text.trim()).find((text) => text !== '') ?? '';
