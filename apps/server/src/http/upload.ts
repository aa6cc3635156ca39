import { asDomainError, DomainError, type DomainProblem, MEDIA_LIMITS } from "@souk/contracts";
import type { Auth } from "@souk/auth";
import { uploadMedia } from "@souk/core/media/upload-media";
import type { Core } from "@souk/core/context";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";

const STATUS = {
  SIGN_IN_REQUIRED: 401,
  FORBIDDEN: 403,
  UNSUPPORTED_IMAGE: 400,
  UNAVAILABLE: 503,
  STORAGE_FULL: 507,
} as const;

/** Pictures from staff: the one thing that doesn't travel as JSON. */
export function uploadRoutes(deps: { core: Core; auth: Auth }): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  // The form around the file needs a little room of its own.
  const limit = bodyLimit({
    maxSize: MEDIA_LIMITS.bytes + 64 * 1024,
    onError: (c) => refuse(c, new DomainError("UNSUPPORTED_IMAGE", { reason: "SIZE" }), 413),
  });
  routes.post("/media", limit, async (c) => {
    try {
      return c.json(await receive(c, deps));
    } catch (error) {
      const refusal = asDomainError(error);
      if (refusal) return refuse(c, refusal);
      throw error;
    }
  });
  return routes;
}

async function receive(c: Context<AppEnv>, deps: { core: Core; auth: Auth }) {
  const ctx = await staffOf(c, deps, "products.write");
  const { file } = await c.req.parseBody();
  if (!(file instanceof File)) throw new DomainError("UNSUPPORTED_IMAGE", { reason: "TYPE" });
  return uploadMedia(ctx, { bytes: new Uint8Array(await file.arrayBuffer()), filename: file.name });
}

function refuse(c: Context, refusal: DomainError, status?: 413) {
  const byCode: Partial<Record<DomainProblem["code"], 400 | 401 | 403 | 503 | 507>> = STATUS;
  return c.json(
    { error: { code: refusal.code, details: refusal.details } },
    status ?? byCode[refusal.code] ?? 400,
  );
}
