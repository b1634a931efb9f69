import type { Touchpoint } from '../model/touchpoint.js';
import { isWow, painDepth } from './moment.js';
import { quoteOf } from './quote-of.js';

/** What a reviewer wrote where it hurt or delighted, with the way back to it. */
export interface Voice {
  journey: string;
  touchpoint: string;
  reviewer: string;
  /** Empty when nothing was written. */
  quote: string;
  /** Attachments kept as evidence, by id: pictures and files. */
  attachments: string[];
}

export const voicedLanes = ['expected', 'thought', 'felt'] as const;

/** What was written in a lane, and by whom. */
export interface Spoken {
  reviewer: string;
  text: string;
}

/** What reviewers said at one touchpoint type of one brand in one round: a few of each, those that tell most first. */
export interface TypeVoices {
  brand: string;
  round: string | null;
  type: string;
  pains: Voice[];
  wows: Voice[];
  lanes: Record<(typeof voicedLanes)[number], Spoken[]>;
}

interface Ranked<Item> {
  item: Item;
  rank: number;
  /** Decides between equals, so that the order in which journeys come changes nothing. */
  id: string;
}

interface Collected {
  pains: Ranked<Voice>[];
  wows: Ranked<Voice>[];
  lanes: Record<(typeof voicedLanes)[number], Ranked<Spoken>[]>;
}

/** So many are kept of each: a report quotes, the journeys have everything. */
const kept = 3;

/** Collects what reviewers wrote about the journeys of one brand in one round. */
export class VoiceCollector {
  readonly #types = new Map<string, Collected>();

  constructor(
    readonly brand: string,
    readonly round: string | null,
  ) {}

  /** Hears a touchpoint, under the type as arranged. */
  add(touchpoint: Touchpoint, journey: string, reviewer: string): void {
    const { id, type, rating, lanes, attachments } = touchpoint;
    const depth = painDepth(rating);
    const wow = isWow(rating);
    if (depth > 0 || wow) {
      const quote = quoteOf(touchpoint);
      const item = { journey, touchpoint: id, reviewer, quote, attachments };
      const told = (quote === '' ? 0 : 10) + (attachments.length > 0 ? 5 : 0);
      const of = this.#of(type);
      if (depth > 0) keep(of.pains, { item, rank: told + depth, id });
      if (wow) keep(of.wows, { item, rank: told + Number(rating.emotion) + Number(rating.expectation), id });
    }
    for (const lane of voicedLanes) {
      const text = lanes[lane].trim();
      if (text !== '') keep(this.#of(type).lanes[lane], { item: { reviewer, text }, rank: depth + Number(wow), id });
    }
  }

  read(): TypeVoices[] {
    const { brand, round } = this;
    return [...this.#types]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, { pains, wows, lanes }]) => ({
        brand,
        round,
        type,
        pains: itemsOf(pains),
        wows: itemsOf(wows),
        lanes: { expected: itemsOf(lanes.expected), thought: itemsOf(lanes.thought), felt: itemsOf(lanes.felt) },
      }));
  }

  #of(type: string): Collected {
    const known = this.#types.get(type);
    if (known !== undefined) return known;
    const made = { pains: [], wows: [], lanes: { expected: [], thought: [], felt: [] } };
    this.#types.set(type, made);
    return made;
  }
}

/** Puts an item in its place among the few that are kept, if it has one. */
function keep<Item>(best: Ranked<Item>[], item: Ranked<Item>): void {
  const place = best.findIndex(({ rank, id }) => item.rank > rank || (item.rank === rank && item.id < id));
  best.splice(place < 0 ? best.length : place, 0, item);
  if (best.length > kept) best.pop();
}

const itemsOf = <Item>(ranked: readonly Ranked<Item>[]): Item[] => ranked.map(({ item }) => item);
