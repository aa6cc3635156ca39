import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit } from "./kit.ts";
import { CUSTOMERS } from "./people.ts";
import type { SeededVariant } from "./product-rows.ts";

/** Of CUSTOMERS, who wished for how many things. */
const WISHED = [
  [0, 6],
  [1, 3],
  [4, 2],
] as const;

/** What the demo's customers would like to have; every third thing cost more when it was added. */
export async function seedWishlists(tx: Tx, kit: Kit, variants: readonly SeededVariant[]): Promise<void> {
  for (const [of, count] of WISHED) {
    const { email = "", currency = "MAD" } = CUSTOMERS[of] ?? {};
    const { id: userId } = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
    const wanted = variants.filter((_, at) => at % 53 === of * 7).slice(0, count);
    await tx.wishlistItem.createMany({
      data: wanted.map(({ id: variantId, productId, prices }, at) => {
        const createdAt = daysBefore(kit.now, 3 + at * 9);
        const addedPrice = Math.round(prices[currency] * (at % 3 === 0 ? 1.2 : 1));
        const row = { userId, productId, variantId, addedPrice, addedCurrency: currency, createdAt };
        return { id: kit.dice.id(createdAt), ...row };
      }),
    });
  }
}
