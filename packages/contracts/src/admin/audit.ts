import { z } from "zod";
import { Cursor, Id, Limit, text } from "../primitives.ts";

export const AUDIT_ENTITIES = [
  "product",
  "category",
  "order",
  "draft",
  "gift-card",
  "staff",
  "staff-role",
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
  "currency",
  "customer-group",
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
export const AuditPage = z.object({ items: z.array(AuditEntry), nextCursor: z.string().nullable() });
