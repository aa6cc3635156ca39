import type { Db } from "@souk/db";
import { Hono } from "hono";
import type { AppEnv } from "./types.ts";

/** /health: the process lives. /ready: it can answer (not while it drains or the database is away). */
export function healthRoutes({ db, draining }: { db: Db; draining: () => boolean }): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get("/health", (c) => c.json({ status: "ok" }, 200, { "cache-control": "no-store" }));
  routes.get("/ready", async (c) => {
    const ready = !draining() && (await answers(db));
    return c.json({ status: ready ? "ready" : "unavailable" }, ready ? 200 : 503, {
      "cache-control": "no-store",
    });
  });
  return routes;
}

async function answers(db: Db): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
