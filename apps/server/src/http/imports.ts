import type { Auth } from "@souk/auth";
import { ImportOptions } from "@souk/contracts";
import { receiveImport } from "@souk/core/admin/imports/receive-import";
import type { Core } from "@souk/core/context";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { answer, NOT_KEPT, queried } from "./file-answers.ts";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";
import { withUploadedFile } from "./upload-file.ts";

const Query = z.object({
  filename: z.string().max(500).default("file"),
  currency: ImportOptions.shape.currency,
  rate: z.coerce.number().pipe(ImportOptions.shape.rate.unwrap()).default(10.8),
  createCategories: z
    .enum(["true", "false"])
    .default("true")
    .transform((text) => text === "true"),
});

/** Files of products from staff: the body is the file itself, so that it streams to the disk whatever its size. */
export function importRoutes(deps: { core: Core; auth: Auth }): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/imports", (c) => answer(c, async () => c.json(await receive(c, deps), 200, NOT_KEPT)));
  return routes;
}

async function receive(c: Context<AppEnv>, deps: { core: Core; auth: Auth }): Promise<{ id: string }> {
  const ctx = await staffOf(c, deps, "products.write");
  const { filename, ...options } = queried(Query, c.req.query());
  return withUploadedFile(c.req.raw, (path) => receiveImport(ctx, { path, filename, options }));
}
