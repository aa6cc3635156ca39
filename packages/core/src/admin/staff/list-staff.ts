import type { StaffMember } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Core, Tx } from "../../context.ts";

const select = {
  id: true,
  name: true,
  email: true,
  role: true,
  disabledAt: true,
  createdAt: true,
  sessions: { select: { updatedAt: true }, orderBy: { updatedAt: "desc" }, take: 1 },
} satisfies Prisma.UserSelect;

/** Everybody with a staff role, disabled ones too, the highest role first. */
export function listStaff({ db }: Pick<Core, "db">): Promise<StaffMember[]> {
  return staffOf(db);
}

export async function staffOf(tx: Tx): Promise<StaffMember[]> {
  const where = { role: { not: "CUSTOMER" }, deletedAt: null } as const;
  const people = await tx.user.findMany({
    where,
    select,
    orderBy: [{ role: "desc" }, { name: "asc" }, { id: "asc" }],
  });
  return people.map(({ disabledAt, createdAt, sessions, ...person }) => ({
    ...person,
    disabled: disabledAt !== null,
    createdAt: createdAt.toISOString(),
    lastSeenAt: sessions[0]?.updatedAt.toISOString() ?? null,
  }));
}
