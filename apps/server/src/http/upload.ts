import type { Auth } from "@souk/auth";
import { DomainError, MEDIA_LIMITS } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { uploadMedia } from "@souk/core/media/upload-media";
import { Hono } from "hono";
import { answer, fileIn, fileLimit } from "./file-answers.ts";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";

const refused = (reason: "SIZE" | "TYPE") => new DomainError("UNSUPPORTED_IMAGE", { reason });

/** Pictures of goods from staff. */
export function uploadRoutes(deps: { core: Core; auth: Auth }): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/media", fileLimit(MEDIA_LIMITS.bytes, refused("SIZE")), (c) =>
    answer(c, async () => {
      const ctx = await staffOf(c, deps, "products.write");
      return c.json(await uploadMedia(ctx, await fileIn(c, refused("TYPE"))));
    }),
  );
  return routes;
}
