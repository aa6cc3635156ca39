import type { Tx } from "@souk/core/context";
import { DAY, type Kit } from "./kit.ts";
import { GUESTS } from "./people.ts";
import type { SeededVariant } from "./product-rows.ts";

const HOUR = DAY / 24;

/** Carts that guests left some hours ago and wanted to be reminded of: the first worker does. */
export async function seedLeftCarts(tx: Tx, kit: Kit, variants: readonly SeededVariant[]): Promise<void> {
  const there = variants.filter(({ stock }) => stock > 3);
  for (const [at, { email, locale }] of GUESTS.filter(({ currency }) => currency === "MAD")
    .slice(0, 4)
    .entries()) {
    const leftAt = new Date(kit.now.getTime() - (5 + 3 * at) * HOUR);
    const wanted = there.filter((_, place) => place % 97 === at * 11).slice(0, 1 + (at % 3));
    const prices = await tx.variantPrice.findMany({
      where: { variantId: { in: wanted.map(({ id }) => id) }, currency: "MAD" },
      select: { variantId: true, amount: true },
      orderBy: { variantId: "asc" },
    });
    const lines = prices.map(({ variantId, amount }) => ({
      id: kit.dice.id(leftAt),
      variantId,
      quantity: 1 + (at % 2),
      seenPrice: amount,
      createdAt: leftAt,
    }));
    const id = kit.dice.id(leftAt);
    const data = {
      id,
      tokenHash: `left-${at}`,
      currency: "MAD",
      locale,
      email,
      remind: true,
      createdAt: leftAt,
    };
    await tx.cart.create({ data: { ...data, lines: { create: lines } }, select: { id: true } });
    await tx.$executeRaw`UPDATE "Cart" SET "updatedAt" = ${leftAt}::timestamp WHERE "id" = ${id}::uuid`;
  }
}
