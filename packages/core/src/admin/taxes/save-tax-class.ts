import { DomainError, type SaveTaxClassInput, type TaxClassView } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { auditTax, changeTaxes, refuseConflict } from "./change-taxes.ts";
import { readTaxClass } from "./read-taxes.ts";

/**
 * Adds a class or saves one. The first is the default, and one that becomes it takes that from the other.
 * EDIT_CONFLICT, NAME_TAKEN for another's code, DEFAULT_TAX_CLASS for the default that shall not be it,
 * TAX_CLASS_IN_USE for another code while the settings name it as shipping's, NOT_FOUND.
 */
export async function saveTaxClass(ctx: StaffContext, input: SaveTaxClassInput): Promise<TaxClassView> {
  return changeTaxes(ctx, async (tx) => {
    const { id = newId(), code, name } = input;
    const before = input.id === undefined ? null : await readTaxClass(tx, id);
    if (before) refuseConflict(before, input);
    await refuseTaken(tx, id, code);
    if (before && before.code !== code) await refuseRenamed(tx, before.code);
    const isDefault = await becomesDefault(tx, before, input);
    const data = { code, name, isDefault };
    if (before)
      await tx.taxClass.update({
        where: { id },
        data: { ...data, version: { increment: 1 } },
        select: { id: true },
      });
    else await tx.taxClass.create({ data: { id, ...data }, select: { id: true } });
    const after = await readTaxClass(tx, id);
    await auditTax(tx, ctx, "tax-class", { before, after });
    return after;
  });
}

async function refuseTaken(tx: Tx, id: string, code: string): Promise<void> {
  const others = await tx.taxClass.count({ where: { code, id: { not: id } } });
  if (others > 0) throw new DomainError("NAME_TAKEN", { field: "code", value: code });
}

async function refuseRenamed(tx: Tx, code: string): Promise<void> {
  const { shippingTaxClassCode } = await readSettings(tx, "tax");
  if (shippingTaxClassCode === code)
    throw new DomainError("TAX_CLASS_IN_USE", { products: 0, zones: [], shipping: true });
}

async function becomesDefault(
  tx: Tx,
  before: TaxClassView | null,
  { id, isDefault }: SaveTaxClassInput,
): Promise<boolean> {
  if (before?.isDefault && !isDefault) throw new DomainError("DEFAULT_TAX_CLASS", {});
  if (!isDefault) return (await tx.taxClass.count({ where: { isDefault: true } })) === 0;
  await tx.taxClass.updateMany({
    where: { isDefault: true, ...(id !== undefined && { id: { not: id } }) },
    data: { isDefault: false, version: { increment: 1 } },
  });
  return true;
}
