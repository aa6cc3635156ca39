/**
 * Gives each row the number of its group as rows stream by: rows that share a key belong together, also where a later
 * row shows that two groups are one (a parent named by its id here and by its SKU there).
 */
export class GroupKeys {
  readonly #byKey = new Map<string, number>();
  /** Of each group that turned out to be another one, that one. */
  readonly #joined = new Map<number, number>();
  #next = 0;

  groupOf(keys: readonly string[]): number {
    const known = [
      ...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []).map((one) => this.#root(one))),
    ];
    const group = known.length === 0 ? this.#next++ : Math.min(...known);
    for (const other of known) if (other !== group) this.#joined.set(other, group);
    for (const key of keys) this.#byKey.set(key, group);
    return group;
  }

  /** Groups that are to be taken for others. */
  joined(): { from: number; to: number }[] {
    return [...this.#joined.keys()].map((from) => ({ from, to: this.#root(from) }));
  }

  #root(group: number): number {
    let root = group;
    for (let next = this.#joined.get(root); next !== undefined; next = this.#joined.get(root)) root = next;
    return root;
  }
}
