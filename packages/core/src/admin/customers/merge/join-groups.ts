import type { StaffContext, Tx } from "../../../context.ts";
import type { MergeOf } from "./merge-rules.ts";

/** The groups of one of the two, or of both: prices and promotions hang on them, so that staff say which. */
export async function joinGroups(
  tx: Tx,
  _: StaffContext,
  { keptId, goneId, groups }: MergeOf,
): Promise<void> {
  if (groups === "GONE") await tx.customerGroupMember.deleteMany({ where: { userId: keptId } });
  if (groups !== "KEPT")
    await tx.$executeRaw`
      INSERT INTO "CustomerGroupMember" ("groupId", "userId", "createdAt")
      SELECT "groupId", ${keptId}::uuid, "createdAt" FROM "CustomerGroupMember" WHERE "userId" = ${goneId}::uuid
      ON CONFLICT DO NOTHING`;
  await tx.customerGroupMember.deleteMany({ where: { userId: goneId } });
}
