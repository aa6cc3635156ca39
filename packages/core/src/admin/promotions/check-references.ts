import { DomainError } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import { groupsIn, idsIn, type PromotionRules } from "./named-goods.ts";

/** NOT_FOUND where rules name what isn't there (any more). */
export async function checkReferences(tx: Tx, rules: PromotionRules): Promise<void> {
  const live = (ids: string[]) => ({ where: { id: { in: ids }, deletedAt: null } });
  const need = async (
    entity: string,
    ids: string[],
    count: (ids: string[]) => Promise<number>,
  ): Promise<void> => {
    if (ids.length > 0 && (await count(ids)) < ids.length) throw new DomainError("NOT_FOUND", { entity });
  };
  await need("product", idsIn(rules, "PRODUCTS"), (ids) => tx.product.count(live(ids)));
  await need("category", idsIn(rules, "CATEGORIES"), (ids) => tx.category.count(live(ids)));
  await need("collection", idsIn(rules, "COLLECTIONS"), (ids) => tx.collection.count(live(ids)));
  await need("customerGroup", groupsIn(rules), (ids) =>
    tx.customerGroup.count({ where: { id: { in: ids } } }),
  );
  const given = rules.effect.kind === "GIFT" ? [rules.effect.variantId] : [];
  await need("variant", given, (ids) => tx.variant.count(live(ids)));
}
