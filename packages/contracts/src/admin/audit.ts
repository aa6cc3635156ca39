import { z } from "zod";
import type { Permission } from "../permissions.ts";
import { Cursor, Id, Limit, NameByLocale, text } from "../primitives.ts";

export const AUDIT_ENTITIES = [
  "product",
  "category",
  "order",
  "draft",
  "gift-card",
  "staff",
  "staff-role",
  "api-key",
  "privacy",
  "contact",
  "stock",
  "location",
  "transfer",
  "stocktake",
  "media",
  "attribute",
  "brand",
  "collection",
  "vehicle",
  "synonym",
  "redirect",
  "import",
  "bulk-edit",
  "view",
  "settings",
  "shipping",
  "tax-class",
  "tax-zone",
  "currency",
  "customer",
  "customer-group",
  "segment",
  "support",
  "review",
  "promotion",
  "job",
  "mail",
  "payment-event",
  "reconciliation",
] as const;
export const AuditEntity = z.enum(AUDIT_ENTITIES);
export type AuditEntity = z.infer<typeof AuditEntity>;
export const AuditFilter = z.object({
  entity: AuditEntity.optional(),
  entityId: text(1, 64).optional(),
  actorId: Id.optional(),
  /** Of the person, the action, the record or the address that it came from: a part is enough. */
  query: text(1, 100).optional(),
  /** Days in UTC, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;
export const AuditInput = AuditFilter.extend({ cursor: Cursor.optional(), limit: Limit.default(50) });
export type AuditInput = z.infer<typeof AuditInput>;
export const AuditEntry = z.object({
  id: Id,
  actorName: z.string(),
  action: z.string(),
  entity: AuditEntity,
  entityId: z.string(),
  /** Only the fields that changed. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
  createdAt: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
/** The changes that can be taken back from the log, and the right that each wants besides reading it. */
export const REVERTIBLE = {
  "settings.update": "settings.write",
  "category.update": "categories.write",
  "brand.update": "products.write",
  "media.alt": "products.write",
  "product.update": "products.write",
  "product.bulk": "products.write",
  "promotion.update": "promotions.write",
  "shipping.update": "settings.write",
  "staff-role.update": "staff.write",
  "segment.update": "segments.write",
} as const satisfies Record<string, Permission>;
export type RevertibleAction = keyof typeof REVERTIBLE;
export const isRevertible = (action: string): action is RevertibleAction => Object.hasOwn(REVERTIBLE, action);

/** What taking a change back would do to the record as it is now. */
export const RevertPlan = z.object({
  /** DONE: it is as it was before the change. CONFLICT: some of it was changed again since. */
  state: z.enum(["POSSIBLE", "CONFLICT", "DONE"]),
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
  /** Fields that are no more what the change made of them. */
  conflicts: z.object({ made: z.record(z.string(), z.unknown()), is: z.record(z.string(), z.unknown()) }),
});
export type RevertPlan = z.infer<typeof RevertPlan>;
export const AuditEntryId = z.object({ id: Id });
export const AuditPage = z.object({ items: z.array(AuditEntry), nextCursor: z.string().nullable() });
/** In the log of all records: what the entry's one is called today, where it has a name that the reader may read. */
export const LoggedEntry = AuditEntry.extend({ name: NameByLocale.nullable() });
export type LoggedEntry = z.infer<typeof LoggedEntry>;
export const AuditLogPage = AuditPage.extend({ items: z.array(LoggedEntry) });
