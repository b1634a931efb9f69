import type { Idea } from '../../src/model/study.js';
import { sampleId, sampleTime } from './sample-journey.js';

/** An open idea to repair something; `changes` go over it. */
export const sampleIdea = (number: number, changes: Partial<Idea> = {}): Idea => ({
  id: sampleId(800 + number),
  updatedAt: sampleTime(number),
  kind: 'repair',
  type: null,
  text: `Idee ${number}`,
  owner: null,
  effort: null,
  status: 'open',
  from: null,
  ...changes,
});
