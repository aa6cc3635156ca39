import { getPriority, setPriority } from "node:os";
import { test as base } from "@playwright/test";
import { bulkRefresh } from "@souk/core/import/bulk-refresh";
import { refreshSearch } from "@souk/core/search/index/refresh-search";
import { runTx } from "@souk/core/transaction";
import { createDb, type Db } from "@souk/db";
import { runningUrl } from "@souk/db/embedded";
import { factories, type Factories } from "@souk/testing/factories";

export interface Shop {
  db: Db;
  /** Makes goods of the test's own, so that tests don't take each other's stock. */
  make: Factories;
}

export interface Manners {
  /** How far a worker and its browser stand back behind others that want the processor, as `nice` counts. */
  niceness: number;
}

/** Names and SKUs differ in each run and worker, so that a data folder can be used again. Stays under 2³¹. */
function firstNumber(workerIndex: number): number {
  return (Math.floor(Date.now() / 1000) % 20_000) * 100_000 + (workerIndex % 100) * 1000 + 1;
}

/** Products with all that is derived from them, so that lists, search and the staff's table find them. */
function complete(db: Db, make: Factories): Factories {
  const product: Factories["product"] = async (...spec) => {
    const made = await make.product(...spec);
    await runTx(db, async (tx) => {
      await bulkRefresh(tx, [made.id], new Date());
      await refreshSearch(tx, [made.id]);
    });
    return made;
  };
  return { ...make, product };
}

/** `shop` is the running shop's database, beside the browser. */
export const test = base.extend<object, Manners & { shop: Shop; standBack: void }>({
  niceness: [0, { option: true, scope: "worker" }],
  // Before the browser starts, which inherits it.
  standBack: [
    async ({ niceness }, use) => {
      if (niceness > 0) setPriority(getPriority() + niceness);
      await use();
    },
    { scope: "worker", auto: true },
  ],
  shop: [
    async ({}, use, { workerIndex }) => {
      const url = await runningUrl(process.env["E2E_DATA_DIR"] ?? "");
      const handle = createDb({ url, poolSize: 4 });
      await use({ db: handle.db, make: complete(handle.db, factories(handle.db, firstNumber(workerIndex))) });
      await handle.close();
    },
    { scope: "worker" },
  ],
});

export { expect } from "@playwright/test";
