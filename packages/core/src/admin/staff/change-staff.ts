import { DomainError, type SecurityChange, type StaffMember } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { StaffContext, Tx } from "../../context.ts";
import { endSessions, tellOwner } from "../../identity/credentials.ts";
import { ownerSelect } from "../../identity/links.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { lockPeople, managerAmong, type Person, refuseBeyond } from "./people.ts";
import { readStaff } from "./read-staff.ts";

export interface StaffChange {
  userId: string;
  action: "staff.role" | "staff.disable" | "staff.enable" | "staff.second-factor";
  data: Prisma.UserUncheckedUpdateInput;
  /** The person after the change, to judge and to log. */
  after(tx: Tx, person: Person): Promise<Person>;
  /** What else goes with it. */
  alongside?(tx: Tx, userId: string): Promise<void>;
  /** What the person is told of it by mail. */
  notice?: SecurityChange;
}

/**
 * Changes what somebody may do, from his next call on: his sessions end. LAST_SUPER_ADMIN where nobody would be left
 * to manage staff, FORBIDDEN for oneself, for who lost the right meanwhile, and where a right is taken or given that
 * who asks doesn't hold; NOT_FOUND.
 */
export async function changeStaff(ctx: StaffContext, change: StaffChange): Promise<StaffMember[]> {
  return runTx(ctx.db, async (tx) => {
    const people = await lockPeople(tx, [change.userId, ctx.staff.id]);
    const person = people.find(({ id }) => id === change.userId);
    if (!person) throw new DomainError("NOT_FOUND", { entity: "staff" });
    const after = await change.after(tx, person);
    if (!people.map((one) => (one === person ? after : one)).some(isSuperAdmin))
      throw new DomainError("LAST_SUPER_ADMIN", {});
    const me = managerAmong(ctx, people);
    if (me === person) throw new DomainError("FORBIDDEN", { permission: "staff.write" });
    refuseBeyond(me, [...person.permissions, ...after.permissions]);
    if (differs(person, after)) {
      const owner = await tx.user.update({
        where: { id: person.id },
        data: change.data,
        select: ownerSelect,
      });
      await change.alongside?.(tx, person.id);
      await endSessions(tx, person.id);
      if (change.notice) await tellOwner(tx, owner, change.notice);
      await audit(tx, ctx, {
        action: change.action,
        entity: "staff",
        entityId: person.id,
        before: told(person),
        after: told(after),
      });
    }
    return readStaff(tx);
  });
}

function isSuperAdmin({ role, disabled }: Person): boolean {
  return role === "SUPER_ADMIN" && !disabled;
}

function differs(a: Person, b: Person): boolean {
  const [was, is] = [told(a), told(b)];
  return (
    was.role !== is.role ||
    was.staffRoleId !== is.staffRoleId ||
    was.disabled !== is.disabled ||
    was.secondFactor !== is.secondFactor
  );
}

const told = ({ role, staffRoleId, disabled, secondFactor }: Person) => ({
  role,
  staffRoleId,
  disabled,
  secondFactor,
});
