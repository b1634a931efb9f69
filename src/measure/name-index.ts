/** Numbers names as they are met, from 0. */
export class NameIndex {
  readonly names: string[] = [];
  readonly #ids = new Map<string, number>();

  constructor(names: readonly string[] = []) {
    for (const name of names) this.idOf(name);
  }

  idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}
