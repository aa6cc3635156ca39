import { permissionsOf } from "@souk/contracts";
import type { Tx } from "../../context.ts";

type Person = { id: string; name: string };

/** Who may answer people that write to the shop, by name. */
export async function supportPeople({ db }: { db: Tx }): Promise<Person[]> {
  const staff = await db.user.findMany({
    where: { role: { not: "CUSTOMER" }, disabledAt: null, deletedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, role: true, staffRole: { select: { permissions: true } } },
  });
  return staff.flatMap(({ id, name, role, staffRole }) =>
    permissionsOf(role, staffRole?.permissions).includes("support.write") ? [{ id, name }] : [],
  );
}
