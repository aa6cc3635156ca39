import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit } from "./kit.ts";
import { CUSTOMERS } from "./people.ts";

/** Whose (of CUSTOMERS), and what was given or taken: [days ago, minor units, why]. */
const ACCOUNTS = [
  {
    of: 0,
    currency: "MAD",
    stopped: false,
    moves: [
      [47, 15_000, "Deux tasses arrivées ébréchées"],
      [20, 5000, "Livraison en retard"],
    ],
  },
  {
    of: 4,
    currency: "MAD",
    stopped: false,
    moves: [
      [33, 40_000, "The tagine that was out of stock"],
      [12, -10_000, "Handed out in cash at the shop"],
    ],
  },
  { of: 6, currency: "EUR", stopped: false, moves: [[9, 2500, "Lampe reçue sans son ampoule"]] },
  { of: 8, currency: "MAD", stopped: true, moves: [[55, 20_000, "تعويض عن طرد ضائع"]] },
] as const;

/** What the shop owes customers of the demo, with its ledger. */
export async function seedCredits(tx: Tx, kit: Kit, staff: { id: string; name: string }): Promise<void> {
  for (const { of, currency, stopped, moves } of ACCOUNTS) {
    const owner = { email: CUSTOMERS[of]?.email ?? "" };
    const { id: ownerId } = await tx.user.findUniqueOrThrow({ where: owner, select: { id: true } });
    const createdAt = daysBefore(kit.now, moves[0][0]);
    const create = moves.map(([days, amount, reason]) => {
      const at = daysBefore(kit.now, days);
      return {
        id: kit.dice.id(at),
        kind: "ADJUSTED" as const,
        amount,
        reason,
        actorName: staff.name,
        createdAt: at,
      };
    });
    await tx.giftCard.create({
      data: {
        id: kit.dice.id(createdAt),
        ownerId,
        currency,
        initial: 0,
        balance: create.reduce((sum, { amount }) => sum + amount, 0),
        disabledAt: stopped ? daysBefore(kit.now, 5) : null,
        createdById: staff.id,
        createdAt,
        movements: { create },
      },
      select: { id: true },
    });
  }
}
