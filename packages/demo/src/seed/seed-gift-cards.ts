import { createHash } from "node:crypto";
import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit } from "./kit.ts";
import { CUSTOMERS } from "./people.ts";

/** Issued so many days ago; `ends`: days from now on; `adjusted`: what staff put on or took off later. */
const CARDS = [
  { last4: "7KQ2", amount: 50_000, days: 60, ends: 305, to: 2, adjusted: null, stopped: false },
  {
    last4: "M4XB",
    amount: 20_000,
    days: 41,
    ends: null,
    to: 6,
    adjusted: [5000, "Late delivery"],
    stopped: false,
  },
  {
    last4: "T9WC",
    amount: 100_000,
    days: 30,
    ends: -2,
    to: null,
    adjusted: [-30_000, "Cashed at the shop"],
    stopped: false,
  },
  {
    last4: "R3ND",
    amount: 15_000,
    days: 12,
    ends: null,
    to: 9,
    adjusted: [-15_000, "Cashed at the shop"],
    stopped: false,
  },
  { last4: "H8VE", amount: 30_000, days: 3, ends: 362, to: 4, adjusted: null, stopped: true },
] as const;

/** Cards with their ledgers. Nobody knows a code of theirs: whoever looks at the demo issues one. */
export async function seedGiftCards(tx: Tx, kit: Kit, staff: { id: string; name: string }): Promise<void> {
  for (const { last4, amount, days, ends, to, adjusted, stopped } of CARDS) {
    const createdAt = daysBefore(kit.now, days);
    const [change, reason] = adjusted ?? [0, ""];
    const movement = (kind: "ISSUED" | "ADJUSTED", sum: number, at: Date) => ({
      id: kit.dice.id(at),
      kind,
      amount: sum,
      reason: kind === "ADJUSTED" ? reason : "",
      actorName: staff.name,
      createdAt: at,
    });
    const later = daysBefore(kit.now, days / 2);
    const create = [
      movement("ISSUED", amount, createdAt),
      ...(change === 0 ? [] : [movement("ADJUSTED", change, later)]),
    ];
    await tx.giftCard.create({
      data: {
        id: kit.dice.id(createdAt),
        codeHash: createHash("sha256").update(`demo gift card ${last4}`).digest("hex"),
        last4,
        currency: "MAD",
        initial: amount,
        balance: amount + change,
        expiresAt: ends === null ? null : daysBefore(kit.now, -ends),
        disabledAt: stopped ? daysBefore(kit.now, 1) : null,
        email: to === null ? null : (CUSTOMERS[to]?.email ?? null),
        createdById: staff.id,
        createdAt,
        movements: { create },
      },
      select: { id: true },
    });
  }
}
