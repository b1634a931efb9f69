import type { Study } from '../model/study.js';

/** What a study says about a touchpoint type; types it does not name weigh 1 and are not expected. */
export interface TypeSettings {
  name: string;
  phase: string | null;
  importance: number;
  expected: boolean;
  /** Place in the study's list, the order in which the types are met; -1 when the study does not name it. */
  position: number;
}

/** Numbers the touchpoint types of a report as they are met, with what the study says about each. */
export class TypeIndex {
  readonly types: TypeSettings[] = [];
  /** Ids of the types that a complete journey should meet. */
  readonly expected: number[] = [];
  readonly #ids = new Map<string, number>();
  #ordered: number[] = [];

  constructor(readonly study: Pick<Study, 'types'> | null) {
    for (const [position, { name, phase, importance, expected }] of (study?.types ?? []).entries()) {
      if (this.#ids.has(name)) continue;
      if (expected) this.expected.push(this.types.length);
      this.#ids.set(name, this.types.length);
      this.types.push({ name, phase, importance, expected, position });
    }
  }

  /** The number of a type, from 0; a new one when it is met for the first time. */
  idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.types.length;
    this.#ids.set(name, id);
    this.types.push({ name, phase: null, importance: 1, expected: false, position: -1 });
    return id;
  }

  /** Ids in the order of the study, then by name: the order in which a report lists types, whoever walked first. */
  inOrder(): readonly number[] {
    if (this.#ordered.length === this.types.length) return this.#ordered;
    const last = this.types.length;
    const place = ({ position }: TypeSettings): number => (position < 0 ? last : position);
    this.#ordered = this.types
      .map((type, id) => ({ type, id }))
      .sort((a, b) => place(a.type) - place(b.type) || (a.type.name < b.type.name ? -1 : 1))
      .map(({ id }) => id);
    return this.#ordered;
  }
}
