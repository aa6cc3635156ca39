import type { Db } from "@souk/db";
import { columns, type SearchLog as LogRow } from "@souk/db";
import type { Clock } from "../../ports/clock.ts";
import { runTx } from "../../transaction.ts";
import { endPopular, refreshPopular } from "./popular-queries.ts";
import type { Searched } from "./searched.ts";

const log = columns<LogRow>("log");

/** Made-up queries can fill no more than this between two flushes. */
const MOST = 5000;

interface Counted extends Searched {
  count: number;
}

/**
 * Counts searches in memory, so that a read writes nothing, and adds them to the day's rows when flushed. A process that
 * dies loses what it counted since its last flush: a second, at most.
 */
export class SearchLog {
  readonly #db: Db;
  readonly #clock: Clock;
  #counted = new Map<string, Counted>();

  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  note(searched: Searched): void {
    this.#add({ ...searched, count: 1 });
  }

  /** Writes what was counted so far; what can't be written is kept for the next time, and the error is thrown. */
  async flush(): Promise<void> {
    const counted = [...this.#counted.values()];
    if (counted.length === 0) return;
    this.#counted = new Map();
    try {
      await write(this.#db, counted, this.#clock.now());
    } catch (error) {
      for (const one of counted) this.#add(one);
      throw error;
    }
  }

  #add(one: Counted): void {
    const key = `${one.locale} ${one.query}`;
    const known = this.#counted.get(key);
    if (!known && this.#counted.size >= MOST) return;
    this.#counted.set(key, { ...one, count: (known?.count ?? 0) + one.count });
  }
}

async function write(db: Db, counted: readonly Counted[], now: Date): Promise<void> {
  // In one order, so that two instances never wait for each other in a ring.
  const rows = counted.toSorted((a, b) => (`${a.locale} ${a.query}` < `${b.locale} ${b.query}` ? -1 : 1));
  await runTx(db, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "SearchLog" AS log ("day", "locale", "query", "count", "results", "lastAt")
      SELECT ${now}::date, fresh.locale, fresh.query, fresh.count, fresh.results, ${now}::timestamp(3)
        FROM unnest(${rows.map((row) => row.locale)}::text[], ${rows.map((row) => row.query)}::text[],
                    ${rows.map((row) => row.count)}::int[], ${rows.map((row) => row.results)}::int[])
             AS fresh(locale, query, count, results)
      ON CONFLICT ("day", "locale", "query") DO UPDATE
         SET "count" = ${log.count} + excluded."count", "results" = excluded."results", "lastAt" = excluded."lastAt"`;
    await refreshPopular(
      tx,
      rows.filter(({ clean }) => clean),
    );
    await endPopular(
      tx,
      rows.filter(({ results }) => results === 0),
    );
  });
}
