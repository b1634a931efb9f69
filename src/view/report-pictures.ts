import { createContext } from 'preact';

/** Pictures by the id of their attachment, as they can be shown: kept ones on a screen, in a file those written into it. */
export const ReportPictures = createContext<ReadonlyMap<string, string>>(new Map());
