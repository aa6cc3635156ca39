import type { Db } from "@souk/db";
import type { Factories } from "@souk/testing";

/** A tile of which there are ten, a bag of which there are three, and a kit of four tiles and a bag. */
export async function kitScene(db: Db, make: Factories) {
  const tile = await make.product({ variants: [{ stock: 10 }] });
  const bag = await make.product({ variants: [{ stock: 3 }] });
  const kit = await make.product({
    variants: [
      {
        bundle: [
          [tile.variant, 4],
          [bag.variant, 1],
        ],
      },
    ],
  });
  const stock = async () => {
    const ids = [tile.variant.id, bag.variant.id];
    const levels = await db.stockLevel.findMany({ where: { variantId: { in: ids } } });
    return ids
      .map((id) => levels.find(({ variantId }) => variantId === id))
      .map((level) => level && [level.onHand, level.reserved]);
  };
  return { tile: tile.variant, bag: bag.variant, kit: kit.variant, kitProduct: kit, stock };
}
