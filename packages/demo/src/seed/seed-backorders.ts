import { writeBackorder } from "@souk/core/inventory/backorder/write-backorder";
import type { Tx } from "@souk/core/context";
import { DAY, type Kit } from "./kit.ts";
import type { SeededVariant } from "./product-rows.ts";

const MADE_TO_ORDER = {
  en: "Made to order in our workshop",
  fr: "Fabriqué sur commande dans notre atelier",
  ar: "يُصنع حسب الطلب في ورشتنا",
};
const ON_ITS_WAY = {
  en: "The next delivery is on its way to us",
  fr: "La prochaine livraison est en route",
  ar: "الدفعة القادمة في طريقها إلينا",
};

/** Of what is sold out, every sixth is made to order, and every sixth comes in three weeks. */
export async function seedBackorders(tx: Tx, kit: Kit, variants: readonly SeededVariant[]): Promise<void> {
  const soldOut = variants.filter(({ stock }) => stock === 0);
  for (const [at, { id }] of soldOut.entries()) {
    if (at % 6 === 2)
      await writeBackorder(tx, id, { policy: "ALLOW", limit: 20, until: null, text: MADE_TO_ORDER }, kit.now);
    if (at % 6 === 5) {
      const until = new Date(kit.now.getTime() + 21 * DAY);
      await writeBackorder(tx, id, { policy: "UNTIL", limit: 12, until, text: ON_ITS_WAY }, kit.now);
    }
  }
}
