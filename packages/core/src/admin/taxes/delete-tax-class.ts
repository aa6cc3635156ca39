import { DomainError } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { auditTax, changeTaxes } from "./change-taxes.ts";
import { readTaxClass } from "./read-taxes.ts";

/**
 * Removes a class that nothing uses. TAX_CLASS_IN_USE tells by what it is; DEFAULT_TAX_CLASS for the default while
 * there are others, NOT_FOUND.
 */
export async function deleteTaxClass(ctx: StaffContext, { id }: { id: string }): Promise<{ id: string }> {
  return changeTaxes(ctx, async (tx) => {
    // A product that takes the class at this moment goes before or after.
    await tx.$executeRaw`SELECT 1 FROM "TaxClass" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const before = await readTaxClass(tx, id);
    const others = await tx.taxClass.count({ where: { id: { not: id } } });
    if (before.isDefault && others > 0) throw new DomainError("DEFAULT_TAX_CLASS", {});
    await refuseUsed(tx, id, before);
    // Deleted products, which nobody finds to change them.
    await tx.product.updateMany({ where: { taxClassId: id }, data: { taxClassId: null } });
    await tx.taxClass.delete({ where: { id }, select: { id: true } });
    await auditTax(tx, ctx, "tax-class", { before, after: null });
    return { id };
  });
}

async function refuseUsed(
  tx: Tx,
  classId: string,
  { code, products }: { code: string; products: number },
): Promise<void> {
  const rates = await tx.taxRate.findMany({
    where: { classId },
    orderBy: { zone: { code: "asc" } },
    select: { zone: { select: { code: true } } },
  });
  const { shippingTaxClassCode } = await readSettings(tx, "tax");
  const shipping = shippingTaxClassCode === code;
  if (products === 0 && rates.length === 0 && !shipping) return;
  throw new DomainError("TAX_CLASS_IN_USE", {
    products,
    zones: rates.map(({ zone }) => zone.code),
    shipping,
  });
}
