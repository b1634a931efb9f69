import type { SupersededVersion } from '../model/superseded.js';
import { compareText, contentOf } from './content-of.js';

/** Versions that are not used, in an order that does not depend on which came first. */
export const sortVersions = (versions: readonly SupersededVersion[]): SupersededVersion[] =>
  versions.toSorted((one, other) => compareText(contentOf(one.version), contentOf(other.version)));
