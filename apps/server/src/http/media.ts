import { asDomainError } from "@souk/contracts";
import type { Storage } from "@souk/core/ports/storage";
import { Hono } from "hono";
import { IMMUTABLE } from "./file-answers.ts";
import type { AppEnv } from "./types.ts";

/** As the media library names its files; anything else is not there. */
const NAME = /^[A-Za-z0-9]{8,64}-\d{1,5}\.(avif|webp)$/;

/** Pictures by content hash, from wherever they are stored: a name's bytes never change. */
export function mediaRoutes({ open, exists }: Pick<Storage, "open" | "exists">): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get("/:name", async (c) => {
    const name = c.req.param("name");
    const type = NAME.exec(name)?.[1];
    const headers = {
      ...IMMUTABLE,
      etag: `"${name}"`,
      // Whatever the bytes are, they are shown as a picture or not at all.
      "content-type": `image/${type}`,
      "x-content-type-options": "nosniff",
    };
    try {
      if (type !== undefined && c.req.header("if-none-match") === headers.etag) {
        if (await exists(name)) return c.body(null, 304, headers);
      }
      const file = type === undefined ? null : await open(name);
      if (!file) return c.text("Not found", 404, { "cache-control": "no-store" });
      return c.body(file.body, 200, { ...headers, "content-length": String(file.size) });
    } catch (error) {
      if (asDomainError(error)?.code !== "UNAVAILABLE") throw error;
      return c.text("Unavailable", 503, { "cache-control": "no-store", "retry-after": "5" });
    }
  });
  return routes;
}
