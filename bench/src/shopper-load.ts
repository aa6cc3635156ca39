import { Agent } from "node:http";
import { Shopper } from "./shopper.ts";
import { summarise, type Measured } from "./row.ts";

export interface ShopperLoad {
  origin: string;
  connections: number;
  seconds: number;
  /** What one new shopper does, from first to last request. */
  readonly visit: (shopper: Shopper, index: number) => Promise<void>;
}

/** Runs whole visits on `connections` lanes until the time is over. The first error's text is kept for the report. */
export async function loadShoppers({ origin, connections, seconds, visit }: ShopperLoad): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const failures: string[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let index = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() < end) {
      const began = performance.now();
      try {
        await visit(new Shopper(origin, agent), index++);
        latencies.push(performance.now() - began);
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  agent.destroy();
  if (failures[0]) console.error(`  first of ${failures.length} failures: ${failures[0]}`);
  return summarise(latencies, failures.length, (performance.now() - start) / 1000);
}
