import type { Prisma } from "@souk/db";
import type { StaffContext, Tx } from "../../context.ts";

/**
 * Writes one field's change into the history of many products at once, as each one's editor would have. `products` is
 * a query of "id", "before" and "after" (jsonb values of that field).
 */
export async function auditProducts(
  tx: Tx,
  ctx: Pick<StaffContext, "staff">,
  field: string,
  products: Prisma.Sql,
): Promise<void> {
  const { id, name, ip, userAgent } = ctx.staff;
  const agent = userAgent === null ? null : userAgent.slice(0, 500);
  await tx.$executeRaw`
    INSERT INTO "AuditLog" ("id", "actorId", "actorName", "action", "entity", "entityId", "before", "after", "ip", "userAgent")
    SELECT uuidv7(), ${id}::uuid, ${name}, 'product.update', 'product', changed.id::text,
           jsonb_build_object(${field}::text, changed.before), jsonb_build_object(${field}::text, changed.after),
           ${ip}, ${agent}
      FROM (${products}) changed`;
}
