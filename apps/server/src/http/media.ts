import type { Storage } from "@souk/core/ports/storage";
import { Hono } from "hono";
import type { AppEnv } from "./types.ts";

/** As the media library names its files; anything else is not there. */
const NAME = /^[A-Za-z0-9_-]{8,100}-\d{1,5}\.(avif|webp)$/;

/** Pictures by content hash: a name's bytes never change. */
export function mediaRoutes(storage: Storage): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get("/:name", async (c) => {
    const name = c.req.param("name");
    const type = NAME.exec(name)?.[1];
    const headers = {
      "cache-control": "public, max-age=31536000, immutable",
      etag: `"${name}"`,
      // Whatever the bytes are, they are shown as a picture or not at all.
      "content-type": `image/${type}`,
      "x-content-type-options": "nosniff",
    };
    if (type !== undefined && c.req.header("if-none-match") === headers.etag) {
      if (await storage.exists(name)) return c.body(null, 304, headers);
    }
    const bytes = type === undefined ? null : await storage.read(name);
    if (!bytes) return c.text("Not found", 404, { "cache-control": "no-store" });
    return c.body(new Uint8Array(bytes), 200, headers);
  });
  return routes;
}
