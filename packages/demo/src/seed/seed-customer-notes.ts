import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit } from "./kit.ts";
import { CUSTOMERS, STAFF } from "./people.ts";

/** About whom (of CUSTOMERS): [days ago, by whom of STAFF, what]. */
const NOTES = [
  [0, 48, 1, "Deux tasses ébréchées à l’arrivée. Emballer la vaisselle en double."],
  [0, 19, 0, "Rang about the late parcel; credited. Friendly, will order again."],
  [4, 12, 1, "Prefers to be called after five in the afternoon."],
  [6, 8, 1, "Ampoule E14 à joindre à la prochaine commande."],
  [8, 54, 0, "أبلغ عن طرد ضائع، والناقل يحقق في الأمر."],
] as const;

/** What the demo's staff say of customers among themselves. */
export async function seedCustomerNotes(tx: Tx, kit: Kit): Promise<void> {
  for (const [of, days, by, text] of NOTES) {
    const { id: userId } = await tx.user.findUniqueOrThrow({
      where: { email: CUSTOMERS[of]?.email ?? "" },
      select: { id: true },
    });
    const { id: actorId, name: actorName } = await tx.user.findUniqueOrThrow({
      where: { email: STAFF[by].email },
      select: { id: true, name: true },
    });
    const createdAt = daysBefore(kit.now, days);
    const id = kit.dice.id(createdAt);
    await tx.customerNote.create({
      data: { id, userId, text, actorId, actorName, createdAt },
      select: { id: true },
    });
  }
}
