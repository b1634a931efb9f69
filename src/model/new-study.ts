import { closingStatements } from './closing.js';
import type { Study, TouchpointType } from './study.js';
import type { Time } from './time.js';

/** What is added to a study once there are walks, before anybody did. */
const nothingAdded = {
  ideas: [],
  comments: [],
  dropped: [],
  arrangement: { phases: [], types: [], placements: [] },
} satisfies Partial<Study>;

/** What a study is made of when it is new: nothing asked by others is in it yet. */
export const emptyStudy: Omit<Study, 'id' | 'updatedAt' | 'title'> = {
  deletedAt: null,
  purpose: '',
  sector: '',
  persona: '',
  scenario: '',
  goals: [],
  phases: [],
  types: [],
  easilyMissed: [],
  annoyances: [],
  brands: [],
  rounds: [],
  harmlessParameters: [],
  picturesAllowed: false,
  retainUntil: null,
  questionSet: 1,
  // NPS is off: a reviewer is not a customer.
  closing: [...closingStatements, 'doubted'],
  ...nothingAdded,
};

/** A touchpoint type with nothing settled about it but its name and place. */
export const newType = (name: string, phase: string | null): TouchpointType => ({
  name,
  phase,
  importance: 1,
  expected: true,
  checks: [],
  addresses: [],
});

/** The same study as a new one, to be walked on its own: without what came of the walks of the first. */
export const copyStudy = (study: Study, title: string, id: string, now: Time): Study => ({
  ...protocolOf(study),
  id,
  title,
  updatedAt: now,
  questionSet: 1,
});

/** What a shopper needs to walk by the same protocol: the study without ideas, comments and the desk's arrangement. */
export const protocolOf = (study: Study): Study => ({
  ...study,
  ...nothingAdded,
});
