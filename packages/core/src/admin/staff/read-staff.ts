import type { StaffMember } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Tx } from "../../context.ts";

const staffSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  staffRole: { select: { id: true, name: true } },
  disabledAt: true,
  twoFactorEnabled: true,
  passkeys: { select: { id: true }, take: 1 },
  createdAt: true,
  sessions: { select: { updatedAt: true }, orderBy: { updatedAt: "desc" }, take: 1 },
} as const satisfies Prisma.UserSelect;
type StaffRow = Prisma.UserGetPayload<{ select: typeof staffSelect }>;

/** Everybody who may do more than a customer, and whoever was disabled, by name. */
export async function readStaff(tx: Tx): Promise<StaffMember[]> {
  const rows = await tx.user.findMany({
    where: { deletedAt: null, OR: [{ role: { not: "CUSTOMER" } }, { disabledAt: { not: null } }] },
    select: staffSelect,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(toStaffMember);
}

function toStaffMember(row: StaffRow): StaffMember {
  const { sessions, disabledAt, createdAt, twoFactorEnabled, passkeys, ...person } = row;
  return {
    ...person,
    secondFactor: twoFactorEnabled || passkeys.length > 0,
    disabled: disabledAt !== null,
    createdAt: createdAt.toISOString(),
    lastSeenAt: sessions[0]?.updatedAt.toISOString() ?? null,
  };
}
