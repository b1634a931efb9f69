import type { Protocol } from '../model/protocol.js';

/** Types under one heading. */
export interface TypeGroup {
  title: string;
  names: string[];
}

/** What the headings are called that are no phase. */
interface Titles {
  easilyMissed: string;
  otherTypes: string;
}

/**
 * The types of a study to choose from, by phase: those of `phase` first, then the other phases in order, then types
 * without one. What is easily missed leads where it is `offline`. A name stands in one group only.
 */
export function suggestTypes(
  { phases, types, easilyMissed }: Pick<Protocol, 'phases' | 'types' | 'easilyMissed'>,
  { phase, offline }: { phase: string | null; offline: boolean },
  titles: Titles,
): TypeGroup[] {
  const inOrder = [...new Set([...(phase === null ? [] : [phase]), ...phases])];
  const groups = [
    ...(offline ? [{ title: titles.easilyMissed, names: easilyMissed }] : []),
    ...inOrder.map((each) => ({ title: each, names: types.filter((type) => type.phase === each).map(nameOf) })),
    {
      title: titles.otherTypes,
      names: types.filter((type) => type.phase === null || !inOrder.includes(type.phase)).map(nameOf),
    },
  ];
  const seen = new Set<string>();
  return groups
    .map(({ title, names }) => ({ title, names: names.filter((name) => !seen.has(name) && seen.add(name)) }))
    .filter(({ names }) => names.length > 0);
}

const nameOf = ({ name }: { name: string }): string => name;

/** The groups with only the names in which `typed` occurs. */
export function matchTypes(groups: readonly TypeGroup[], typed: string): TypeGroup[] {
  const sought = typed.trim().toLocaleLowerCase();
  return groups
    .map(({ title, names }) => ({ title, names: names.filter((name) => name.toLocaleLowerCase().includes(sought)) }))
    .filter(({ names }) => names.length > 0);
}
