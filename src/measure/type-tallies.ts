import type { JourneySheet } from './journey-sheet.js';
import { sign, type TypeSlot } from './type-slot.js';

/** Where the reviewer's own mark and the computed one agree and disagree, in journeys. */
export interface OwnMark {
  both: number;
  computedOnly: number;
  markedOnly: number;
}

/** What happened at one type over the journeys of a brand and round. */
export class TypeTally {
  /** Journeys that met it, answered any question about it, were hurt, were delighted, found it worse than expected. */
  met = 0;
  answered = 0;
  hurt = 0;
  delighted = 0;
  worse = 0;
  /** Sum over hurt journeys of the depth of the worst pain. */
  depth = 0;
  hurtReviewers = 0;
  decisive = 0;
  blocked = 0;
  readonly ownPain: OwnMark = { both: 0, computedOnly: 0, markedOnly: 0 };
  readonly ownWow: OwnMark = { both: 0, computedOnly: 0, markedOnly: 0 };
  #hurtReviewer = -1;

  add({ flags, depth }: TypeSlot, reviewer: number): void {
    this.met += 1;
    if (flags & sign.answered) this.answered += 1;
    if (flags & sign.worse) this.worse += 1;
    if (flags & sign.decisive) this.decisive += 1;
    if (flags & sign.blocked) this.blocked += 1;
    if (flags & sign.wow) this.delighted += 1;
    if (flags & sign.pain) {
      this.hurt += 1;
      this.depth += depth;
      if (reviewer !== this.#hurtReviewer) this.hurtReviewers += 1;
      this.#hurtReviewer = reviewer;
    }
    compare(this.ownPain, flags & sign.pain, flags & sign.markedPain);
    compare(this.ownWow, flags & sign.wow, flags & sign.markedWow);
  }
}

function compare(own: OwnMark, computed: number, marked: number): void {
  if (computed && marked) own.both += 1;
  else if (computed) own.computedOnly += 1;
  else if (marked) own.markedOnly += 1;
}

/** What each reviewer marked on each type, in columns, for agreement on marks. */
export interface MarkCoding {
  type: number[];
  flags: number[];
}

/** Tallies of all types of a brand and round. Journeys come reviewer by reviewer. */
export class TypeTallies {
  readonly coding: MarkCoding = { type: [], flags: [] };
  readonly #tallies: (TypeTally | undefined)[] = [];
  readonly #own: number[] = [];
  #touched: number[] = [];

  /** Counts the journey that was read last. */
  add(sheet: JourneySheet, reviewer: number): void {
    for (let place = 0; place < sheet.used; place += 1) {
      const slot = sheet.slots[place];
      if (slot === undefined) continue;
      const { type } = slot;
      let tally = this.#tallies[type];
      if (tally === undefined) {
        tally = new TypeTally();
        this.#tallies[type] = tally;
      }
      tally.add(slot, reviewer);
      // Bit 30 says "met", so that a type without any mark is known to have been touched.
      if ((this.#own[type] ?? 0) === 0) this.#touched.push(type);
      this.#own[type] = (this.#own[type] ?? 0) | slot.flags | (1 << 30);
    }
  }

  closeReviewer(): void {
    for (const type of this.#touched) {
      this.coding.type.push(type);
      this.coding.flags.push(this.#own[type] ?? 0);
      this.#own[type] = 0;
    }
    this.#touched = [];
  }

  /** The tally of a type, or undefined when no journey met it. */
  of(type: number): TypeTally | undefined {
    return this.#tallies[type];
  }
}
