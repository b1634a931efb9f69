import { arrangedType, type NamedTouchpoint } from './arranged-type.js';
import { followRenamings } from './follow-renamings.js';
import { type MapColumn, type MetType, mapColumns } from './map-columns.js';
import { newType } from './new-study.js';
import type { Arrangement, Study, TouchpointType } from './study.js';

/** A place on the map: in a phase, before another type of it, or at its end (null). */
export interface MapPlace {
  phase: string | null;
  before: string | null;
}

/**
 * Moves a type to a place on the map. The types of that phase which only journeys brought become the study's, because
 * only the study can keep an order.
 */
export function moveType(study: Study, met: readonly MetType[], name: string, { phase, before }: MapPlace): Study {
  const columns = mapColumns(study, met).map((column): MapColumn => {
    const types = column.types.filter((type) => type !== name);
    if (column.phase !== phase) return { ...column, types };
    const place = before === null ? -1 : types.indexOf(before);
    return { ...column, types: types.toSpliced(place < 0 ? types.length : place, 0, name) };
  });
  const settled = columns.find((column) => column.phase === phase)?.types ?? [];
  if (!settled.includes(name)) return study;
  const known = new Map(study.types.map((type) => [type.name, type]));
  for (const type of settled) known.set(type, { ...(known.get(type) ?? unplanned(type)), phase });
  const order = columns.flatMap(({ types }) => types);
  const inOrder = order.flatMap((type) => known.get(type) ?? []);
  return {
    ...study,
    phases: phasesOf(columns),
    types: [...inOrder, ...study.types.filter((type) => !order.includes(type.name))],
  };
}

/** Moves a phase before another one, or to the end (null). */
export function movePhase(study: Study, met: readonly MetType[], phase: string, before: string | null): Study {
  const columns = mapColumns(study, met);
  const phases = phasesOf(columns).filter((name) => name !== phase);
  const place = before === null ? -1 : phases.indexOf(before);
  const moved = phases.toSpliced(place < 0 ? phases.length : place, 0, phase);
  const order = moved.flatMap((name) => columns.find((column) => column.phase === name)?.types ?? []);
  const rank = (type: TouchpointType): number => (order.indexOf(type.name) + order.length + 1) % (order.length + 1);
  return { ...study, phases: moved, types: study.types.toSorted((a, b) => rank(a) - rank(b)) };
}

/**
 * Calls a type by another name, together with all that speaks of it; two types under one name are one from then on.
 * `touchpoints` are all of the study's journeys: what nobody asked to move stays where it lies.
 */
export function renameType(study: Study, touchpoints: readonly NamedTouchpoint[], from: string, to: string): Study {
  if (from === to) return study;
  const current = arrangedType(study.arrangement);
  const follow = followRenamings(study.arrangement.types);
  const name = (type: string): string => (type === from ? to : type);
  const about = <Item extends { type: string | null }>(item: Item): Item =>
    item.type === from ? { ...item, type: to } : item;
  return {
    ...study,
    types: mergeEntries(study.types, from, to),
    ideas: study.ideas.map(about),
    comments: study.comments.map(about),
    brands: study.brands.map((brand) => ({ ...brand, plannedWows: brand.plannedWows.map(about) })),
    arrangement: settleNames(study.arrangement, touchpoints, {
      renamings: [...study.arrangement.types.map((each) => ({ ...each, to: name(follow(each.from)) })), { from, to }],
      wanted: (touchpoint) => name(current(touchpoint)),
      alive: [to],
    }),
  };
}

/** Takes touchpoints from the type they lie under and puts them under another name, new or known; a new one lies right after. */
export function splitType(
  study: Study,
  touchpoints: readonly NamedTouchpoint[],
  met: readonly MetType[],
  { from, chosen, name }: { from: string; chosen: ReadonlySet<string>; name: string },
): Study {
  const columns = mapColumns(study, met);
  const home = columns.find(({ types }) => types.includes(from));
  const current = arrangedType(study.arrangement);
  const arrangement = settleNames(study.arrangement, touchpoints, {
    renamings: study.arrangement.types,
    wanted: (touchpoint) => (chosen.has(touchpoint.id) ? name : current(touchpoint)),
    alive: [name, from],
  });
  const split = { ...study, arrangement };
  if (columns.some(({ types }) => types.includes(name))) return split;
  const phase = home?.phase ?? null;
  const next = home?.types[home.types.indexOf(from) + 1] ?? null;
  return moveType(split, [...met, { name, phase }], name, { phase, before: next });
}

/** A type that nobody planned, so that no journey lacks it. */
const unplanned = (name: string): TouchpointType => ({ ...newType(name, null), expected: false });

const phasesOf = (columns: readonly MapColumn[]): string[] =>
  columns.map(({ phase }) => phase).filter((phase) => phase !== null);

/** The study's list with one type under the other's name; where both were listed, one holds what both asked and learned. */
function mergeEntries(types: readonly TouchpointType[], from: string, to: string): TouchpointType[] {
  const source = types.find(({ name }) => name === from);
  if (source === undefined) return [...types];
  if (!types.some(({ name }) => name === to)) {
    return types.map((type) => (type === source ? { ...source, name: to } : type));
  }
  return types
    .filter(({ name }) => name !== from)
    .map((type) =>
      type.name === to
        ? {
            ...type,
            expected: type.expected || source.expected,
            checks: [...new Set([...type.checks, ...source.checks])],
            addresses: [...new Set([...type.addresses, ...source.addresses])],
          }
        : type,
    );
}

interface Wish {
  renamings: Arrangement['types'];
  /** Under which type each touchpoint is to lie. */
  wanted: (touchpoint: NamedTouchpoint) => string;
  /** Names in use even if no touchpoint lies there. */
  alive: readonly string[];
}

/**
 * The arrangement that puts every touchpoint where it is wanted: by renamings as far as they go, by a placement of its own
 * otherwise. A name in use is never renamed away, so no renaming follows another and none runs in a circle.
 */
function settleNames(
  arrangement: Arrangement,
  touchpoints: readonly NamedTouchpoint[],
  { renamings, wanted, alive }: Wish,
): Arrangement {
  const used = new Set([...touchpoints.map(wanted), ...alive]);
  const last = new Map(renamings.map(({ from, to }) => [from, to]));
  const types = [...last].map(([from, to]) => ({ from, to })).filter(({ from, to }) => from !== to && !used.has(from));
  const follow = followRenamings(types);
  const known = new Set(touchpoints.map(({ id }) => id));
  return {
    ...arrangement,
    types,
    placements: [
      ...arrangement.placements.filter(({ touchpoint }) => !known.has(touchpoint)),
      ...touchpoints
        .map((touchpoint) => ({ touchpoint, type: wanted(touchpoint) }))
        .filter(({ touchpoint, type }) => follow(touchpoint.type) !== type)
        .map(({ touchpoint, type }) => ({ touchpoint: touchpoint.id, type })),
    ],
  };
}
