import type { Reply } from '../messages/message-map.js';
import { noFacts, type PageFacts } from '../model/page-facts.js';

/**
 * The background's reply to an arrival, checked by hand: the schema library and its schemas would cost every page of the
 * journey more than all else that the reader does there. The background checks again whatever is made of it.
 */
export function readArrival(reply: unknown): Reply<'arriveAtPage'> {
  if (reply === null) return null;
  if (!isRecord(reply) || typeof reply['visit'] !== 'string') throw new Error('The reply names no visit.');
  const { visit, facts } = reply;
  if (facts === null || isPageFacts(facts)) return { visit, facts };
  throw new Error('The reply has facts that are none.');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether every fact is there and of the kind that it is before anything is measured. */
const isPageFacts = (value: unknown): value is PageFacts =>
  isRecord(value) && Object.entries(noFacts).every(([name, nothing]) => isLike(nothing, value[name]));

function isLike(nothing: PageFacts[keyof PageFacts], fact: unknown): boolean {
  if (Array.isArray(nothing)) return Array.isArray(fact) && fact.every((each) => typeof each === 'string');
  if (nothing !== null && typeof nothing === 'object') {
    return isRecord(fact) && Object.values(fact).every((each) => typeof each === 'number');
  }
  return fact === null || typeof fact === 'number';
}
