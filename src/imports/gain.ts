/** What came in with one file. */
export interface Gain {
  newStudies: number;
  /** Studies that got ideas, comments or learned addresses. */
  changedStudies: number;
  newJourneys: number;
  changedJourneys: number;
  newTouchpoints: number;
  updatedTouchpoints: number;
  attachments: number;
  /** Versions, of here or of the file, that another one won from. */
  unusedVersions: number;
}

const noGain: Gain = {
  newStudies: 0,
  changedStudies: 0,
  newJourneys: 0,
  changedJourneys: 0,
  newTouchpoints: 0,
  updatedTouchpoints: 0,
  attachments: 0,
  unusedVersions: 0,
};

const kinds = Object.keys(noGain) as (keyof Gain)[];

/** Several gains as one. */
export function addGains(gains: Iterable<Partial<Gain>>): Gain {
  const sum = { ...noGain };
  for (const gain of gains) for (const kind of kinds) sum[kind] += gain[kind] ?? 0;
  return sum;
}
