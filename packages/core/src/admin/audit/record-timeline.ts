import {
  type AuditEntity,
  type AuditEntry,
  type AuditInput,
  type AuditPage,
  can,
  type Permission,
} from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { demandRight } from "../demand-right.ts";
import { auditPage } from "./audit-page.ts";

/** Whoever may read a record may read its history, nobody else. */
const READERS = {
  product: "products.read",
  stock: "products.read",
  location: "stock.read",
  transfer: "stock.read",
  stocktake: "stock.read",
  media: "products.read",
  category: "categories.read",
  order: "orders.read",
  draft: "orders.read",
  "gift-card": "payments.read",
  staff: "staff.read",
  "staff-role": "staff.read",
  "api-key": "keys.write",
  privacy: "privacy.read",
  contact: "support.read",
  attribute: "products.read",
  brand: "products.read",
  collection: "products.read",
  vehicle: "products.read",
  synonym: "search.read",
  redirect: "products.read",
  import: "products.read",
  "bulk-edit": "products.read",
  view: "products.read",
  settings: "settings.read",
  shipping: "settings.read",
  "tax-class": "settings.read",
  "tax-zone": "settings.read",
  currency: "settings.read",
  customer: "customers.read",
  "customer-group": "products.read",
  segment: "segments.read",
  support: "support.read",
  review: "reviews.read",
  promotion: "promotions.read",
  job: "jobs.read",
  mail: "jobs.read",
  "payment-event": "payments.read",
  reconciliation: "payments.read",
} as const satisfies Record<AuditEntity, Permission>;

/** A product's history has its stock's in it: both are logged under the product's id. */
const KINDS: Partial<Record<AuditEntity, AuditEntity[]>> = { product: ["product", "stock"] };

/**
 * One record's history, newest first. FORBIDDEN for a kind of record that the person may not read; where from and
 * with what somebody worked is shown to readers of the whole log only.
 */
export async function recordTimeline(
  ctx: StaffContext,
  input: AuditInput & { entity: AuditEntity; entityId: string },
): Promise<z.infer<typeof AuditPage>> {
  const { entity, entityId, actorId, cursor, limit } = input;
  demandRight(ctx.staff, READERS[entity]);
  const where = {
    entity: { in: KINDS[entity] ?? [entity] },
    entityId,
    ...(actorId !== undefined && { actorId }),
  };
  const page = await auditPage(ctx, where, { cursor, limit });
  if (can(ctx.staff, "audit.read")) return page;
  return { ...page, items: page.items.map(withoutOrigin) };
}

function withoutOrigin(entry: AuditEntry): AuditEntry {
  return { ...entry, ip: null, userAgent: null };
}
