import type { Tx } from "@souk/core/context";
import { bumpPricingRules } from "@souk/core/pricing/bump-pricing-rules";
import { rateName, TAX_CLASSES, TAX_ZONES } from "../data/demo-taxes.ts";
import { daysBefore, type Kit } from "./kit.ts";
import type { SeededVariant } from "./product-rows.ts";

/** Classes of goods, the products that are of another than the default, and zones with their rates. */
export async function seedTaxes(tx: Tx, kit: Kit, variants: readonly SeededVariant[]): Promise<void> {
  const createdAt = daysBefore(kit.now, 395);
  const ids = new Map<string, string>();
  for (const [at, { code, name }] of TAX_CLASSES.entries()) {
    const id = kit.dice.id(createdAt);
    ids.set(code, id);
    const isDefault = at === 0;
    await tx.taxClass.create({ data: { id, code, name, isDefault, createdAt }, select: { id: true } });
    const skus = variants.filter(({ taxClass }) => taxClass === code).map(({ id: variant }) => variant);
    await tx.product.updateMany({
      where: { variants: { some: { id: { in: skus } } } },
      data: { taxClassId: id },
    });
  }
  for (const { code, name, countries, rates } of TAX_ZONES) {
    const create = Object.entries(rates).map(([taxClass, percent]) => ({
      id: kit.dice.id(createdAt),
      classId: ids.get(taxClass) ?? "",
      basisPoints: Math.round(percent * 100),
      name: rateName(percent),
      createdAt,
    }));
    await tx.taxZone.create({
      data: { id: kit.dice.id(createdAt), code, name, countries, createdAt, rates: { create } },
      select: { id: true },
    });
  }
  await bumpPricingRules(tx);
}
