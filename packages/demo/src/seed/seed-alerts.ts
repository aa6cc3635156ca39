import type { Tx } from "@souk/core/context";
import { daysBefore, type Kit } from "./kit.ts";
import { CUSTOMERS, GUESTS } from "./people.ts";
import type { SeededVariant } from "./product-rows.ts";

const MOST = 5;

/** Shoppers who wait for what is sold out and made to order by nobody; for some goods more, for some none. */
export async function seedAlerts(tx: Tx, kit: Kit, variants: readonly SeededVariant[]): Promise<void> {
  const people = [...CUSTOMERS, ...GUESTS];
  const soldOut = variants.filter(({ stock }) => stock === 0).filter((_, at) => at % 6 !== 2 && at % 6 !== 5);
  await tx.stockAlert.createMany({
    data: soldOut.flatMap(({ id: variantId }, at) =>
      people.slice(at % people.length, (at % people.length) + (at % MOST)).map(({ email, locale }, place) => {
        const createdAt = daysBefore(kit.now, (at % 9) + place + 1);
        return { id: kit.dice.id(createdAt), variantId, email, locale, createdAt };
      }),
    ),
  });
}
