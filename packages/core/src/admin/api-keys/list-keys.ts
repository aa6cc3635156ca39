import { type ApiKeyView, can, PERMISSIONS } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { StaffContext } from "../../context.ts";

const keySelect = {
  id: true,
  name: true,
  prefix: true,
  permissions: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
  owner: { select: { id: true, name: true } },
} as const satisfies Prisma.ApiKeySelect;
type KeyRow = Prisma.ApiKeyGetPayload<{ select: typeof keySelect }>;

/** Whose keys somebody may see and revoke: their own; everybody's, who manages staff. */
export function keysOf({ staff }: Pick<StaffContext, "staff">): Prisma.ApiKeyWhereInput {
  return can(staff, "staff.write") ? {} : { ownerId: staff.id };
}

/** The newest first; those that ended stay for the record. */
export async function listKeys(ctx: StaffContext): Promise<ApiKeyView[]> {
  const rows = await ctx.db.apiKey.findMany({
    where: keysOf(ctx),
    select: keySelect,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 500,
  });
  const now = ctx.clock.now();
  return rows.map((row) => toKeyView(row, now));
}

function toKeyView({ revokedAt, permissions, ...row }: KeyRow, now: Date): ApiKeyView {
  const ended = row.expiresAt <= now ? "EXPIRED" : "ACTIVE";
  return {
    ...row,
    permissions: PERMISSIONS.filter((permission) => permissions.includes(permission)),
    state: revokedAt ? "REVOKED" : ended,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
