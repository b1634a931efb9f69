import { type Point, type Scale, scales } from '../model/rating.js';
import { type Channel, channels, type Touchpoint } from '../model/touchpoint.js';
import { isDefined } from './figure.js';
import { isWow, painDepth } from './moment.js';
import { NameIndex } from './name-index.js';
import { PartScores } from './part-scores.js';
import { peakEnd } from './peak-end.js';
import { isNotApplicable, isPoint, touchpointScore } from './score.js';
import type { TypeIndex } from './touchpoint-type.js';
import { sign, TypeSlot } from './type-slot.js';
import { WeightedMean } from './weighted-mean.js';

const signOfMark = {
  pain: sign.markedPain,
  wow: sign.markedWow,
  decisive: sign.decisive,
  blocked: sign.blocked,
  would_leave: sign.wouldLeave,
  small_gesture: sign.smallGesture,
  unintended: sign.unintended,
} as const;

const channelIds = new Map<Channel, number>(channels.map((channel, id) => [channel, id]));

/**
 * One journey read in one pass, aggregated inside out: touchpoints to types, types by importance to the journey, its
 * phases and its channels. See docs/method.md. Scratch space: reading the next journey overwrites it. Within it NaN
 * stands for "no value"; it never leaves this room.
 */
export class JourneySheet {
  readonly slots: TypeSlot[] = [];
  /** How many of the slots this journey uses. */
  used = 0;
  score = Number.NaN;
  net = Number.NaN;
  peakEnd = Number.NaN;
  readonly scales: Record<Scale, number> = { effectiveness: 0, ease: 0, emotion: 0, expectation: 0 };
  touchpoints = 0;
  rated = 0;
  /** Touchpoints with a computed pain or wow. */
  pains = 0;
  wows = 0;
  flags = 0;
  readonly channelScores = new PartScores();
  readonly phaseScores = new PartScores();
  readonly #slotOf: number[] = [];
  readonly #stamp: number[] = [];
  #journey = 0;

  constructor(
    readonly types: TypeIndex,
    readonly phases: NameIndex = new NameIndex(),
  ) {}

  /** The slot of a type in the journey that was read last, or undefined when it was not met. */
  slotOfType(type: number): TypeSlot | undefined {
    return this.#stamp[type] === this.#journey ? this.slots[this.#slotOf[type] ?? 0] : undefined;
  }

  /** Reads a journey's touchpoints, given in the order in which they were met. */
  read(touchpoints: readonly Touchpoint[]): void {
    this.#journey += 1;
    this.used = 0;
    this.flags = 0;
    this.rated = 0;
    this.pains = 0;
    this.wows = 0;
    this.touchpoints = touchpoints.length;
    this.channelScores.clear();
    this.phaseScores.clear();
    const emotions: Point[] = [];
    for (const touchpoint of touchpoints) {
      this.#readTouchpoint(touchpoint);
      if (isPoint(touchpoint.rating.emotion)) emotions.push(touchpoint.rating.emotion);
    }
    const peak = peakEnd(emotions);
    this.peakEnd = isDefined(peak) ? peak : Number.NaN;
    this.#closeSlots();
  }

  readonly importanceOf = (slot: number): number => {
    const type = this.slots[slot]?.type ?? 0;
    return this.types.types[type]?.importance ?? 1;
  };

  #readTouchpoint(touchpoint: Touchpoint): void {
    const { rating } = touchpoint;
    const type = this.types.idOf(touchpoint.type);
    const place = this.#open(type);
    const slot = this.slots[place];
    if (slot === undefined) return;
    let flags = isNotApplicable(rating) ? 0 : sign.applicable;
    const effective = slot.take(0, rating.effectiveness);
    const easy = slot.take(1, rating.ease);
    const felt = slot.take(2, rating.emotion);
    const expected = slot.take(3, rating.expectation);
    if (effective || easy || felt || expected) flags |= sign.answered;
    if (isPoint(rating.expectation) && rating.expectation <= 3) flags |= sign.worse;
    const depth = painDepth(rating);
    if (depth > 0) {
      flags |= sign.pain;
      this.pains += 1;
      slot.depth = Math.max(slot.depth, depth);
    }
    if (isWow(rating)) {
      flags |= sign.wow;
      this.wows += 1;
    }
    for (const mark of touchpoint.marks) flags |= signOfMark[mark];
    slot.flags |= flags;
    this.flags |= flags;
    const score = touchpointScore(rating);
    if (!isDefined(score)) return;
    this.rated += 1;
    slot.score += score;
    slot.scored += 1;
    this.channelScores.add(place, channelIds.get(touchpoint.channel) ?? 0, score);
    const phase = touchpoint.phase ?? this.types.types[type]?.phase ?? null;
    if (phase !== null) this.phaseScores.add(place, this.phases.idOf(phase), score);
  }

  /** The slot of a type, emptied when this journey meets it for the first time. */
  #open(type: number): number {
    if (this.#stamp[type] === this.#journey) return this.#slotOf[type] ?? 0;
    const place = this.used;
    this.used += 1;
    this.#stamp[type] = this.#journey;
    this.#slotOf[type] = place;
    let slot = this.slots[place];
    if (slot === undefined) {
      slot = new TypeSlot();
      this.slots.push(slot);
    }
    slot.open(type);
    this.channelScores.open(place);
    this.phaseScores.open(place);
    return place;
  }

  /** Turns the sums of the slots into means, and the means into the journey's figures. */
  #closeSlots(): void {
    const score = new WeightedMean();
    const net = new WeightedMean();
    const perScale = scales.map(() => new WeightedMean());
    for (let place = 0; place < this.used; place += 1) {
      const slot = this.slots[place];
      if (slot === undefined) continue;
      slot.close();
      const weight = this.importanceOf(place);
      score.add(slot.score, weight);
      net.add(slot.net, weight);
      for (let scale = 0; scale < scales.length; scale += 1) perScale[scale]?.add(slot.mean[scale] ?? 0, weight);
    }
    this.score = score.value();
    this.net = net.value();
    for (const [place, scale] of scales.entries()) this.scales[scale] = perScale[place]?.value() ?? Number.NaN;
  }
}
