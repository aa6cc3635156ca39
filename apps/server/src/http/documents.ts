import type { Auth } from "@souk/auth";
import { Id, OrderKey, OrderNumber } from "@souk/contracts";
import type { Core, ShopperContext } from "@souk/core/context";
import { openAttachment } from "@souk/core/admin/mail/open-attachment";
import { type OpenedDocument, openDocument, openOwnDocument } from "@souk/core/invoices/open-document";
import { openLabel } from "@souk/core/shipping/open-label";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { answer, named, NOT_KEPT } from "./file-answers.ts";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";

type Deps = { core: Core; auth: Auth };

const Staff = z.object({ id: Id });
const Own = Staff.extend({ number: z.coerce.number().pipe(OrderNumber), key: OrderKey.optional() });

/** Papers as PDF: for whoever may see the order, and for staff. */
export function documentRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get("/orders/:number/documents/:id", (c) =>
    answer(c, async () => {
      const access = named(Own, { ...c.req.param(), key: c.req.query("key") });
      return paper(c, await openOwnDocument(await shopperOf(c, deps), access));
    }),
  );
  routes.get("/admin/documents/:id", (c) =>
    answer(c, async () =>
      paper(c, await openDocument(await staffOf(c, deps, "orders.read"), named(Staff, c.req.param()))),
    ),
  );
  routes.get("/admin/shipments/:id/label", (c) =>
    answer(c, async () =>
      paper(c, await openLabel(await staffOf(c, deps, "orders.read"), named(Staff, c.req.param()))),
    ),
  );
  routes.get("/admin/mail-attachments/:id", (c) =>
    answer(c, async () =>
      paper(c, await openAttachment(await staffOf(c, deps, "jobs.read"), named(Staff, c.req.param()))),
    ),
  );
  return routes;
}

/** Who asks, by session alone: the cart has no say in it. */
async function shopperOf(c: Context<AppEnv>, { core, auth }: Deps): Promise<ShopperContext> {
  const user = await auth.user(c.req.raw.headers);
  const issueToken = (): never => {
    throw new Error("a download makes no cart");
  };
  return { ...core, shopper: { userId: user?.id ?? null, ip: c.get("ip"), tokenHash: null, issueToken } };
}

/** Opened in a tab of its own. */
const paper = (c: Context, { name, bytes }: OpenedDocument): Response =>
  c.body(bytes, 200, {
    ...NOT_KEPT,
    "content-type": "application/pdf",
    "content-disposition": `inline; filename="${name}"`,
  });
