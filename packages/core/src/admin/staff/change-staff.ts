import { can, DomainError, Role, type StaffMember } from "@souk/contracts";
import { columns, type Prisma, type User } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { readStaff } from "./read-staff.ts";

const u = columns<User>("u");
const People = z.array(z.object({ id: z.uuid(), role: Role, disabled: z.boolean() }));
type Person = z.infer<typeof People>[number];

export interface StaffChange {
  userId: string;
  action: "staff.role" | "staff.disable" | "staff.enable";
  data: Prisma.UserUpdateInput;
  /** The person after the change, to judge and to log. */
  after(person: Person): Person;
}

/**
 * Changes what somebody may do, from his next call on: his sessions end. LAST_SUPER_ADMIN where nobody would be left
 * to manage staff, FORBIDDEN for oneself and for who lost the right meanwhile, NOT_FOUND.
 */
export async function changeStaff(ctx: StaffContext, change: StaffChange): Promise<StaffMember[]> {
  return runTx(ctx.db, async (tx) => {
    const people = await lockPeople(tx, [change.userId, ctx.staff.id]);
    const person = people.find(({ id }) => id === change.userId);
    if (!person) throw new DomainError("NOT_FOUND", { entity: "staff" });
    const after = change.after(person);
    if (!people.map((one) => (one === person ? after : one)).some(isSuperAdmin))
      throw new DomainError("LAST_SUPER_ADMIN", {});
    refuseUnlessMay(ctx, change.userId, people);
    if (after.role !== person.role || after.disabled !== person.disabled) {
      await tx.user.update({ where: { id: person.id }, data: change.data, select: { id: true } });
      await tx.session.deleteMany({ where: { userId: person.id } });
      await audit(tx, ctx, {
        action: change.action,
        entity: "staff",
        entityId: person.id,
        before: person,
        after,
      });
    }
    return readStaff(tx);
  });
}

/** All super administrators and those who are meant, held in id order: two changes at once can't each count on the other. */
async function lockPeople(tx: Tx, ids: string[]): Promise<Person[]> {
  const rows = await tx.$queryRaw`
    SELECT ${u.id}, ${u.role}, ${u.disabledAt} IS NOT NULL AS disabled FROM "User" u
     WHERE (${u.role} = 'SUPER_ADMIN' OR ${u.id} = ANY(${ids}::uuid[])) AND ${u.deletedAt} IS NULL
     ORDER BY ${u.id} FOR UPDATE`;
  return People.parse(rows);
}

function isSuperAdmin({ role, disabled }: Person): boolean {
  return role === "SUPER_ADMIN" && !disabled;
}

function refuseUnlessMay({ staff }: StaffContext, userId: string, people: readonly Person[]): void {
  const me = people.find(({ id }) => id === staff.id);
  // Read again, behind the lock: he may have been demoted while he waited.
  const may = me !== undefined && !me.disabled && can(me.role, "staff.write");
  if (!may || userId === staff.id) throw new DomainError("FORBIDDEN", { permission: "staff.write" });
}
