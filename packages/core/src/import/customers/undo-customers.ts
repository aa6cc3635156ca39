import { z } from "zod";
import type { Tx } from "../../context.ts";
import type { Conflict, DoneChange } from "../jobs/undo-batch.ts";

const Facts = z.object({ name: z.string(), locale: z.string() });
const Made = Facts.extend({ email: z.string() });
/** Whoever has done anything here stays. */
const UNUSED = {
  role: "CUSTOMER",
  orders: { none: {} },
  sessions: { none: {} },
  carts: { none: {} },
  garage: { none: {} },
  giftCards: { none: {} },
  credits: { none: {} },
  groups: { none: {} },
} as const;

/** Removes the accounts that an import made and nobody has used, and gives the others their names and languages back. */
export async function undoCustomers(tx: Tx, changes: DoneChange[]): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  for (const change of changes) {
    const name = await kept(tx, change);
    if (name !== null) conflicts.push({ position: change.position, product: name, fields: ["name"] });
  }
  return conflicts;
}

/** What it is called where it was changed since and stays as it is. */
async function kept(tx: Tx, { entityId: id, before, after }: DoneChange): Promise<string | null> {
  if (before === null) {
    const { email } = Made.parse(after);
    const { count } = await tx.user.deleteMany({ where: { id, ...UNUSED } });
    return count > 0 || !(await tx.user.findUnique({ where: { id }, select: { id: true } })) ? null : email;
  }
  const now = Facts.parse(after);
  const { count } = await tx.user.updateMany({ where: { id, ...now }, data: Facts.parse(before) });
  return count > 0 ? null : now.name;
}
