import { DomainError, type Permission, permissionsOf } from "@souk/contracts";
import { columns, type StaffRole } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../../context.ts";
import { lockPeople, managerAmong, type Person, refuseBeyond } from "../people.ts";

const r = columns<StaffRole>("r");
const Rows = z.array(
  z.object({
    name: z.string(),
    description: z.string(),
    permissions: z.array(z.string()).transform((held) => permissionsOf("STAFF", held)),
    secondFactor: z.boolean(),
    version: z.int(),
  }),
);
export type OpenRole = z.infer<typeof Rows>[number];

/** Who asks, held; FORBIDDEN where he can't manage staff or doesn't hold all that the role is to allow. */
export async function composer(
  tx: Tx,
  ctx: StaffContext,
  permissions: readonly Permission[],
): Promise<Person> {
  const me = managerAmong(ctx, await lockPeople(tx, [ctx.staff.id]));
  refuseBeyond(me, permissions);
  return me;
}

/** A composed role, held. NOT_FOUND; FORBIDDEN for one's own (nobody raises himself) and for one above oneself. */
export async function openRole(tx: Tx, me: Person, id: string): Promise<OpenRole> {
  const rows = await tx.$queryRaw`
    SELECT ${r.name}, ${r.description}, ${r.permissions}, ${r.secondFactor},
           ${r.version} FROM "StaffRole" r
     WHERE ${r.id} = ${id}::uuid FOR UPDATE`;
  const [role] = Rows.parse(rows);
  if (!role) throw new DomainError("NOT_FOUND", { entity: "staff-role" });
  if (me.staffRoleId === id) throw new DomainError("FORBIDDEN", { permission: "staff.write" });
  refuseBeyond(me, role.permissions);
  return role;
}
