import { columns, type Db, type Product, type ProductStat } from "@souk/db";
import type { Clock } from "../ports/clock.ts";

const p = columns<Product>("p");
const st = columns<ProductStat>("st");

/** As many products as can be counted between two flushes. */
const MOST = 20_000;

/**
 * Counts in memory how often products are looked at, without by whom, and adds it to their rows when flushed: a look
 * costs no statement. A process that dies loses a second of counting.
 */
export class ViewCounts {
  readonly #db: Db;
  readonly #clock: Clock;
  #counted = new Map<string, number>();

  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  note(productId: string, views = 1): void {
    const known = this.#counted.get(productId);
    if (known === undefined && this.#counted.size >= MOST) return;
    this.#counted.set(productId, (known ?? 0) + views);
  }

  /** Writes what was counted; what can't be written is kept for the next time, and the error thrown. */
  async flush(): Promise<void> {
    if (this.#counted.size === 0) return;
    const counted = [...this.#counted].toSorted(([a], [b]) => (a < b ? -1 : 1));
    this.#counted = new Map();
    try {
      await this.#write(counted);
    } catch (error) {
      for (const [productId, views] of counted) this.note(productId, views);
      throw error;
    }
  }

  // Ids that are no product's are left out by the join.
  async #write(counted: readonly (readonly [string, number])[]): Promise<void> {
    const ids = counted.map(([id]) => id);
    const views = counted.map(([, count]) => count);
    await this.#db.$executeRaw`
      INSERT INTO "ProductStat" AS st ("productId", "views", "updatedAt")
      SELECT ${p.id}, seen.views, ${this.#clock.now()}::timestamp
        FROM unnest(${ids}::uuid[], ${views}::int[]) AS seen(id, views)
        JOIN "Product" p ON ${p.id} = seen.id AND ${p.deletedAt} IS NULL ORDER BY ${p.id}
      ON CONFLICT ("productId") DO UPDATE
         SET "views" = ${st.views} + excluded."views", "updatedAt" = excluded."updatedAt"`;
  }
}
