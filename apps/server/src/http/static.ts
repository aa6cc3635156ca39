import { Hono } from "hono";
import { CacheEntry } from "./byte-cache-entry.ts";
import { listFiles, readStatic } from "./static-files.ts";
import type { AppEnv } from "./types.ts";

/**
 * The files of a built app, at the path where it is mounted. A missing asset is a 404 that nobody keeps, never the
 * app's page: a browser would else run HTML as a script, and remember it. What isn't a file is left to others.
 */
export function staticRoutes(dist: string): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const entries = new Map<string, Promise<CacheEntry>>();
  let files: ReadonlySet<string> = new Set();

  const entryOf = (path: string): Promise<CacheEntry> => {
    const known = entries.get(path) ?? readStatic(dist, path, files).then((fresh) => new CacheEntry(fresh));
    entries.set(path, known);
    known.catch(() => entries.delete(path));
    return known;
  };

  routes.get("/*", async (c, next) => {
    // Asked again while there is none: the app may be built later.
    if (files.size === 0) files = await listFiles(dist);
    const path = below(c.req.path, c.req.routePath);
    if (files.has(path) && path !== "index.html" && !/\.(br|gz)$/.test(path)) {
      const entry = await entryOf(path).catch(gone);
      if (entry) return entry.respond(c.req.header("accept-encoding"), c.req.header("if-none-match"));
    }
    if (path.startsWith("assets/")) return c.text("Not found", 404, { "cache-control": "no-store" });
    return next();
  });
  return routes;
}

/** A file that a rebuild took away since it was listed is missing, like any other. */
function gone(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}

/** The path below the place where the routes are mounted (`/admin/*` and the like). */
const below = (path: string, route: string): string => path.slice(route.length - 1);
