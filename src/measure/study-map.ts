import type { Journey } from '../model/journey.js';
import { type MetType, mapColumns } from '../model/map-columns.js';
import type { Study } from '../model/study.js';
import type { Channel, Touchpoint } from '../model/touchpoint.js';
import { touchpointsInOrder } from '../model/touchpoints-in-order.js';
import { arrangeTouchpoint } from './arrange-touchpoint.js';
import { BrandRound } from './brand-round.js';
import { groupBy } from './journey-groups.js';
import { journeyRow } from './journey-row.js';
import { JourneySheet } from './journey-sheet.js';
import type { MapFilter } from './map-filter.js';
import { isWow, painDepth } from './moment.js';
import { NameIndex } from './name-index.js';
import { isPoint, toPoint } from './score.js';
import { TypeIndex } from './touchpoint-type.js';
import { type TypeReport, typeReport } from './type-report.js';

/** A touchpoint on the map, under the type and in the phase as arranged. */
export interface MapTouchpoint {
  touchpoint: Touchpoint;
  /** The type in its reviewer's word. */
  word: string;
  reviewer: string;
  brand: string;
  round: string | null;
}

/** A sticky note: a type with the touchpoints that the filter lets through. */
export interface MapNote {
  type: string;
  importance: number;
  /** Null where no journey of the filter met it. */
  report: TypeReport | null;
  /** The loudest first. */
  touchpoints: MapTouchpoint[];
  /** How many more there are that the filter hides. */
  hidden: number;
  reviewers: number;
  /** The most used first. */
  channels: Channel[];
  /** Mean emotion over reviewers, 1-7. */
  emotion: number | null;
}

export interface MapPhase {
  phase: string | null;
  notes: MapNote[];
}

/** The emotion of one journey per note, 1-7, in the order of the map; null where it did not say, undefined where it met nothing. */
export interface MapCurve {
  journey: string;
  reviewer: string;
  emotions: (number | null | undefined)[];
}

export interface StudyMap {
  phases: MapPhase[];
  curves: MapCurve[];
  /** Journeys and independent reviewers that the figures hold. */
  journeys: number;
  reviewers: number;
}

/** The types that journeys met, as arranged, in the order of the walk: by their mean place in it. */
export function metTypes(study: Pick<Study, 'arrangement'> | null, journeys: readonly Journey[]): MetType[] {
  const places = new Map<string, { sum: number; count: number; phases: Map<string | null, number> }>();
  const arrange = arrangeTouchpoint(study);
  for (const journey of journeys) {
    const touchpoints = touchpointsInOrder(journey).map(arrange);
    for (const [place, { type, phase }] of touchpoints.entries()) {
      const known = places.get(type) ?? { sum: 0, count: 0, phases: new Map() };
      known.sum += (place + 0.5) / touchpoints.length;
      known.count += 1;
      known.phases.set(phase, (known.phases.get(phase) ?? 0) + 1);
      places.set(type, known);
    }
  }
  return [...places]
    .map(([name, { sum, count, phases }]) => ({ name, phase: mostFrequent(phases), place: sum / count }))
    .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
    .map(({ name, phase }) => ({ name, phase }));
}

/**
 * The map of a study. Where notes lie follows from all its journeys, so that a filter moves nothing; what they say from the
 * journeys that the filter lets through, built inside out as every figure is. See docs/method.md.
 */
export function studyMap(study: Study, journeys: readonly Journey[], filter: MapFilter): StudyMap {
  const columns = mapColumns(study, metTypes(study, journeys));
  const names = columns.flatMap(({ types }) => types);
  const arrange = arrangeTouchpoint(study);
  const types = new TypeIndex(study);
  const sheet = new JourneySheet(types, new NameIndex(study.phases));
  const group = new BrandRound(filter.brand ?? '', filter.round, []);
  const met = new Map<string, MapTouchpoint[]>();
  const curves: MapCurve[] = [];
  const walked = groupBy(
    journeys.filter((journey) => letsThrough(filter, journey)),
    ({ reviewer }) => reviewer,
  );
  for (const [id, reviewer] of [...walked.keys()].sort().entries()) {
    for (const journey of walked.get(reviewer) ?? []) {
      const kept = touchpointsInOrder(journey).filter(
        ({ channel }) => filter.channel === null || channel === filter.channel,
      );
      const arranged = kept.map(arrange);
      sheet.read(arranged);
      group.add(journey, journeyRow(journey, sheet, true), sheet, id);
      for (const [place, touchpoint] of arranged.entries()) {
        const list = met.get(touchpoint.type) ?? [];
        const word = kept[place]?.type ?? touchpoint.type;
        list.push({ touchpoint, word, reviewer, brand: journey.brand.name, round: journey.round });
        met.set(touchpoint.type, list);
      }
      const emotions = names.map((name) => {
        const slot = sheet.slotOfType(types.idOf(name));
        return slot && emotionOf(slot.mean[2]);
      });
      curves.push({ journey: journey.id, reviewer, emotions });
    }
    group.closeReviewer(id);
  }
  const counts = new Map<string, number>();
  for (const { type } of journeys.flatMap((journey) => touchpointsInOrder(journey).map(arrange))) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const noteOf = (type: string): MapNote => {
    const id = types.idOf(type);
    const touchpoints = (met.get(type) ?? []).sort((a, b) => loudness(b.touchpoint) - loudness(a.touchpoint));
    const settings = types.types[id];
    return {
      type,
      importance: settings?.importance ?? 1,
      report: settings === undefined ? null : typeReport(group, id, settings),
      touchpoints,
      hidden: (counts.get(type) ?? 0) - touchpoints.length,
      reviewers: new Set(touchpoints.map(({ reviewer }) => reviewer)).size,
      channels: byFrequency(touchpoints.map(({ touchpoint }) => touchpoint.channel)),
      emotion: emotionOf(group.types.emotion.momentsOf(id).mean),
    };
  };
  return {
    phases: columns.map(({ phase, types }) => ({ phase, notes: types.map(noteOf) })),
    curves,
    journeys: group.journeys,
    reviewers: group.reviewers.length,
  };
}

function letsThrough({ brand, round, reviewer, questionSet, unfinished }: MapFilter, journey: Journey): boolean {
  return (
    (brand === null || journey.brand.name === brand) &&
    (round === null || journey.round === round) &&
    (reviewer === null || journey.reviewer === reviewer) &&
    journey.questionSet === questionSet &&
    (unfinished || journey.state === 'finished')
  );
}

/** How strongly a reviewer felt about a touchpoint, by its answers, 0-1. */
function loudness({ rating }: Touchpoint): number {
  const felt = isPoint(rating.emotion) ? Math.abs(rating.emotion - 4) / 3 : 0;
  return Math.max(painDepth(rating), isWow(rating) ? 1 : 0, felt);
}

const emotionOf = (hundred: number | undefined): number | null =>
  hundred === undefined || Number.isNaN(hundred) ? null : toPoint(hundred);

function byFrequency<Item>(items: readonly Item[]): Item[] {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([item]) => item);
}

/** The key that was counted most; among equals a phase goes before none, and the first one met before later ones. */
function mostFrequent(counts: ReadonlyMap<string | null, number>): string | null {
  const named = [...counts].filter(([phase]) => phase !== null);
  return named.reduce<[string | null, number]>((most, each) => (each[1] > most[1] ? each : most), [null, 0])[0];
}
