import type { Tx } from "@souk/core/context";
import type { Prisma } from "@souk/db";
import { daysBefore, type Kit } from "./kit.ts";
import { CUSTOMERS } from "./people.ts";

type Happened = Omit<Prisma.AccountEventCreateManyInput, "userId" | "id" | "createdAt">;
const PHONE = { device: "Safari, iPhone", network: "203.0.113.24" };
const LAPTOP = { device: "Firefox, Windows", network: "2001:db8:4a2:1100::/64" };

/** Of CUSTOMERS, what happened how many days ago, the first first. */
const HISTORY: readonly (readonly [of: number, events: readonly (readonly [number, Happened])[]])[] = [
  [
    0,
    [
      [61, { kind: "SIGNED_IN", ...PHONE }],
      [60.9, { kind: "ADDRESS_ADDED" }],
      [32, { kind: "SIGNED_IN", ...PHONE }],
      [18, { kind: "SIGNED_IN", ...LAPTOP, isNew: true }],
      [17.9, { kind: "PASSWORD" }],
      [12, { kind: "MAILS_STOPPED", mail: "review_answer" }],
      [6, { kind: "SIGNED_IN", ...PHONE }],
      [5.9, { kind: "WISHLIST_SHARED" }],
      [2, { kind: "SESSION_ENDED", device: LAPTOP.device }],
    ],
  ],
  [
    1,
    [
      [27, { kind: "SIGNED_IN", ...LAPTOP }],
      [26.9, { kind: "PASSWORD" }],
      [4, { kind: "SIGNED_IN", ...PHONE, isNew: true }],
      [3.9, { kind: "ADDRESS_ADDED" }],
    ],
  ],
  [4, [[9, { kind: "SIGNED_IN", ...LAPTOP }]]],
];

/** Sign-ins and changes of accounts in the demo; the rest of their activity stands in orders, reviews and credit. */
export async function seedActivity(tx: Tx, kit: Kit): Promise<void> {
  for (const [of, events] of HISTORY) {
    const { email = "" } = CUSTOMERS[of] ?? {};
    const { id: userId } = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
    await tx.accountEvent.createMany({
      data: events.map(([days, happened]) => {
        const createdAt = daysBefore(kit.now, days);
        return { id: kit.dice.id(createdAt), userId, createdAt, ...happened };
      }),
    });
  }
}
