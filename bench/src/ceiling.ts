import { startChild } from "./child.ts";
import { loadReads } from "./read-load.ts";
import type { Measured } from "./row.ts";
import { withServer } from "./souk-server.ts";

/** Runs an empty Hono route at `/`, than which no answer through Hono can be faster, for as long as `use` takes. */
export const withCeiling = <T>(use: (origin: string) => Promise<T>): Promise<T> =>
  withServer(startChild("bench/src/ceiling-server.ts", {}, "/"), use);

export function measureCeiling(seconds: number): Promise<Measured> {
  return withCeiling(async (origin) => {
    await loadReads(`${origin}/`, 16, 1); // the first requests compile
    return loadReads(`${origin}/`, 16, seconds);
  });
}
