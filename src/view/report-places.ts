import { createContext } from 'preact';

/** Where the parts of a report lead to, on a screen that has more than the report. */
export interface Places {
  /** The address of a part of the report on a study; null: journeys of no study. */
  part: (study: string | null, part: string) => string;
  touchpoint: (journey: string, touchpoint: string) => string;
  journey: (journey: string) => string;
  map: (study: string) => string;
}

/** Null where there is nothing but the report, as in a file on someone's disk. */
export const ReportPlaces = createContext<Places | null>(null);
