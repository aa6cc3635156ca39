import type { Auth } from "@souk/auth";
import { Id, REVIEW_PHOTOS, ReviewPhotoSize } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { openOwnPhoto, openPhotoByStaff, openShownPhoto } from "@souk/core/reviews/photos/open-photo";
import { sendPhoto } from "@souk/core/reviews/photos/send-photo";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { customerOf } from "./customer-of.ts";
import { answer, fileIn, fileLimit, IMMUTABLE, named, NOT_KEPT } from "./file-answers.ts";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";

const One = z.object({ id: Id, size: ReviewPhotoSize });
const OfProduct = z.object({ productId: Id });

/** Photos with reviews: sent by buyers, seen by all once published, before by their author and by staff who judge. */
export function reviewPhotoRoutes(deps: { core: Core; auth: Auth }): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/reviews/:productId/photos", fileLimit(REVIEW_PHOTOS.bytes), (c) =>
    answer(c, async () => {
      const ctx = await customerOf(c, deps);
      const { productId } = named(OfProduct, c.req.param());
      return c.json(await sendPhoto(ctx, { productId, ...(await fileIn(c)) }), 200, NOT_KEPT);
    }),
  );
  routes.get("/reviews/photos/:id/:size", (c) =>
    answer(c, async () => {
      const asked = named(One, c.req.param());
      // A photo never changes; one that was taken away has no address any more.
      const shown = await openShownPhoto(deps.core, asked);
      if (shown) return picture(c, shown, IMMUTABLE);
      return picture(c, await openOwnPhoto(await customerOf(c, deps), asked), NOT_KEPT);
    }),
  );
  routes.get("/admin/reviews/photos/:id/:size", (c) =>
    answer(c, async () => {
      const ctx = await staffOf(c, deps, "reviews.read");
      return picture(c, await openPhotoByStaff(ctx, named(One, c.req.param())), NOT_KEPT);
    }),
  );
  return routes;
}

const picture = (c: Context, content: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response =>
  c.body(content, 200, { ...headers, "content-type": "image/webp", "x-content-type-options": "nosniff" });
