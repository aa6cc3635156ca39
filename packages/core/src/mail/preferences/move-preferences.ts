import type { Tx } from "../../context.ts";

/** What an account wants goes with it to its new address; what that one said before, as a guest's, stays. */
export async function movePreferences(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  const rows = await tx.mailPreference.findMany({ where: { email: from } });
  await tx.mailPreference.createMany({
    data: rows.map((row) => ({ ...row, email: to })),
    skipDuplicates: true,
  });
  await tx.mailPreference.deleteMany({ where: { email: from } });
}
