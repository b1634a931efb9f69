import { protocolOf } from '../model/new-study.js';
import type { Study } from '../model/study.js';
import type { Time } from '../model/time.js';
import { toAscii } from './file-name.js';
import { writeJourneyFile } from './write-journey-file.js';

/** What a reviewer opens to walk by the same protocol: a journey file with one study and no journeys, and nothing of what came of earlier walks. */
export const writeBriefing = (study: Study, exportedAt: Time): string =>
  writeJourneyFile({ studies: [protocolOf(study)], journeys: [] }, exportedAt);

/** Name of the briefing of a study, e.g. `woonwinkels-2026-briefing.geeltje.json`. */
export const briefingName = (study: Pick<Study, 'title'>): string =>
  `${[toAscii(study.title), 'briefing'].filter((part) => part !== '').join('-')}.geeltje.json`;
