import { afterAll, beforeAll, expect, test } from "vitest";
import { createDb } from "./client.ts";
import { type Embedded, startScratch } from "./embedded/index.ts";

let server: Embedded;
beforeAll(async () => {
  server = await startScratch({ jit: "on", plan_cache_mode: "auto" });
});
afterAll(() => server.stop());

test("a server's own habits don't slow it down: no compiled plans, none made anew", async () => {
  const handle = createDb({ url: server.url });
  const { rows } = await handle.pool.query(
    "SELECT current_setting('jit') jit, current_setting('plan_cache_mode') plans",
  );
  expect(rows).toEqual([{ jit: "off", plans: "force_generic_plan" }]);
  await handle.close();
});
