import { startChild } from "./child.ts";
import { loadReads } from "./read-load.ts";
import type { Measured } from "./row.ts";
import { withServer } from "./souk-server.ts";

/** An empty Hono route: what no answer through Hono can be faster than. */
export function measureCeiling(seconds: number, connections = 16): Promise<Measured> {
  return withServer(startChild("bench/src/ceiling-server.ts", {}, "/"), async (origin) => {
    await loadReads(`${origin}/`, connections, 1); // the first requests compile
    return loadReads(`${origin}/`, connections, seconds);
  });
}
