import {
  type RequireSecondFactorInput,
  rolePermissions,
  SECOND_FACTOR_SETTING,
  SecondFactorRoles,
} from "@souk/contracts";
import { columns, type Setting } from "@souk/db";
import type { StaffContext, Tx } from "../../../context.ts";
import { runTx } from "../../../transaction.ts";
import { audit } from "../../audit/audit.ts";
import { composer } from "./open-role.ts";

const s = columns<Setting>("s");
const key = SECOND_FACTOR_SETTING;

/** Which built-in roles ask for a second factor. */
export async function secondFactorRoles({ db }: Pick<StaffContext, "db">): Promise<SecondFactorRoles> {
  return stored(db);
}

async function stored(tx: Pick<Tx, "setting">): Promise<SecondFactorRoles> {
  const row = await tx.setting.findUnique({ where: { key }, select: { value: true } });
  return SecondFactorRoles.parse(row?.value ?? {});
}

/**
 * Has everybody with a built-in role set a second factor up before anything is answered, from the next call on; or no
 * longer. FORBIDDEN for a role that may more than who asks.
 */
export async function requireSecondFactor(
  ctx: StaffContext,
  { role, required }: RequireSecondFactorInput,
): Promise<SecondFactorRoles> {
  return runTx(ctx.db, async (tx) => {
    await composer(tx, ctx, rolePermissions[role]);
    await tx.setting.createMany({ data: [{ key, value: {} }], skipDuplicates: true });
    await tx.$executeRaw`SELECT 1 FROM "Setting" s WHERE ${s.key} = ${key} FOR UPDATE`;
    const before = await stored(tx);
    const others = before.roles.filter((one) => one !== role);
    const after = { roles: required ? [...others, role] : others };
    if (before.roles.includes(role) === required) return before;
    await tx.setting.update({
      where: { key },
      data: { value: after, version: { increment: 1 } },
      select: { key: true },
    });
    await audit(tx, ctx, {
      action: "staff-role.second-factor",
      entity: "staff-role",
      entityId: role,
      before,
      after,
    });
    return after;
  });
}
