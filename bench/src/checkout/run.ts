import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../child.ts";
import { type BenchDatabase, benchDatabase } from "../database.ts";
import { allowance, measureFloor, REFERENCE_FLOOR } from "../floor.ts";
import { machine } from "../machine.ts";
import { measurePricing } from "../pricing.ts";
import { type Measured, round, summarise } from "../row.ts";
import { loadShoppers } from "../shopper-load.ts";
import { withSouk } from "../souk-server.ts";
import { targets } from "../targets.ts";
import { readyToPlace } from "../visits.ts";
import { rush, type Rush, UNITS } from "./rush.ts";

const CONNECTIONS = [1, 16] as const;
/** Whole checkouts a second, and milliseconds that 95 of 100 orders are placed within, at 16 connections where the floor is the reference's. */
const LEAST_RATE = 80;
const MOST_MS = 150;

interface Speed {
  connections: number;
  whole: Measured;
  placing: Measured;
}

/** Measures whole checkouts and a rush for few units, with the demo's promotions, its taxes and the mail jobs on. Gives what failed. */
export async function runCheckout(quick: boolean, say: (line: string) => void): Promise<number> {
  const database = await benchDatabase(quick ? 200 : 2000, say);
  try {
    const floor = await measureFloor(database, quick ? 3 : 8);
    const { speeds, few } = await measured(database, quick ? 5 : 15);
    await mkdir(join(root, "bench/results"), { recursive: true });
    const results = { machine: machine(), floor, speeds, rush: few };
    await writeFile(join(root, "bench/results/checkout.json"), `${JSON.stringify(results, null, 2)}\n`);
    for (const { connections, whole, placing } of speeds)
      console.log(
        `${String(connections).padStart(2)} connections: ${whole.rps} checkouts/s, p95 ${whole.p95} ms; placing p50 ${placing.p50} ms, p95 ${placing.p95} ms, p99 ${placing.p99} ms; ${whole.errors} errors`,
      );
    console.log(`${few.buyers} buyers for ${few.units} units: ${JSON.stringify(few)}`);
    const judged = bars(speeds, few, allowance(floor.rps));
    for (const { text, holds } of judged) console.log(`${holds ? "ok  " : "FAIL"} ${text}`);
    return judged.filter(({ holds }) => !holds).length + measurePricing((line) => console.log(line));
  } finally {
    await database.stop();
  }
}

async function measured(database: BenchDatabase, seconds: number): Promise<{ speeds: Speed[]; few: Rush }> {
  const { variantIds } = await targets(database.db);
  return withSouk(database, false, async (origin) => {
    const speeds: Speed[] = [];
    for (const connections of CONNECTIONS)
      speeds.push(await speedOf({ origin, connections, seconds, variantIds: variantIds.slice(1) }));
    return { speeds, few: await rush(database, origin, variantIds[0] ?? "") };
  });
}

async function speedOf(load: {
  origin: string;
  connections: number;
  seconds: number;
  variantIds: string[];
}): Promise<Speed> {
  const { variantIds, connections } = load;
  const pick = (at: number): string => variantIds[at % variantIds.length] ?? "";
  const placed: number[] = [];
  const whole = await loadShoppers({
    ...load,
    visit: async (shopper, at) => {
      const place = await readyToPlace(shopper, [pick(2 * at), pick(2 * at + 1)], at);
      const began = performance.now();
      await shopper.mutate("checkout.place", place);
      placed.push(performance.now() - began);
    },
  });
  return { connections, whole, placing: summarise(placed, whole.errors, load.seconds) };
}

/** `times`: how many times as slow as the reference the machine is. */
function bars(speeds: readonly Speed[], few: Rush, times: number): { text: string; holds: boolean }[] {
  const many = speeds.find(({ connections }) => connections === 16);
  const rate = many?.whole.rps ?? 0;
  const p95 = many?.placing.p95 ?? Number.POSITIVE_INFINITY;
  const [least, most] = [round(LEAST_RATE / times), Math.round(MOST_MS * times)];
  const exact = few.sold === UNITS && few.placed === UNITS && few.failed === 0;
  return [
    {
      text: `${rate} whole checkouts/s ≥ ${least} (${LEAST_RATE} where the floor gives ${REFERENCE_FLOOR} lists/s)`,
      holds: rate >= least,
    },
    { text: `placing an order: p95 ${p95} ms < ${most} ms (${MOST_MS} there)`, holds: p95 < most },
    {
      text: `exactly ${UNITS} of ${UNITS} units sold to ${few.buyers} buyers, the others told so`,
      holds: exact,
    },
    { text: "money, stock and orders agree afterwards", holds: few.broken.length === 0 },
    { text: "no errors", holds: speeds.every(({ whole }) => whole.errors === 0) },
  ];
}
