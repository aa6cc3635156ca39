import type { Auth } from "@souk/auth";
import { asDomainError, Id, OrderKey, OrderNumber } from "@souk/contracts";
import type { Core, ShopperContext } from "@souk/core/context";
import { openAttachment } from "@souk/core/admin/mail/open-attachment";
import { type OpenedDocument, openDocument, openOwnDocument } from "@souk/core/invoices/open-document";
import { openLabel } from "@souk/core/shipping/open-label";
import { type Context, Hono } from "hono";
import { z } from "zod";
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
      const access = Own.parse({ ...c.req.param(), key: c.req.query("key") });
      return openOwnDocument(await shopperOf(c, deps), access);
    }),
  );
  routes.get("/admin/documents/:id", (c) =>
    answer(c, async () => openDocument(await staffOf(c, deps, "orders.read"), Staff.parse(c.req.param()))),
  );
  routes.get("/admin/shipments/:id/label", (c) =>
    answer(c, async () => openLabel(await staffOf(c, deps, "orders.read"), Staff.parse(c.req.param()))),
  );
  routes.get("/admin/mail-attachments/:id", (c) =>
    answer(c, async () => openAttachment(await staffOf(c, deps, "jobs.read"), Staff.parse(c.req.param()))),
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

const STATUS = { SIGN_IN_REQUIRED: 401, FORBIDDEN: 403 } as const;

async function answer(c: Context<AppEnv>, open: () => Promise<OpenedDocument>): Promise<Response> {
  try {
    const { name, bytes } = await open();
    return c.body(bytes, 200, {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}"`,
      "cache-control": "private, no-store",
    });
  } catch (error) {
    const code = error instanceof z.ZodError ? "NOT_FOUND" : asDomainError(error)?.code;
    if (code === undefined) throw error;
    const status = code === "SIGN_IN_REQUIRED" || code === "FORBIDDEN" ? STATUS[code] : 404;
    return c.json({ error: { message: code } }, status, { "cache-control": "no-store" });
  }
}
