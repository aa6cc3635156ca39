import { DomainError, type SaveTaxZoneInput, type TaxRateInput, type TaxZoneView } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { auditTax, changeTaxes, refuseConflict } from "./change-taxes.ts";
import { readTaxZone } from "./read-taxes.ts";
import { refuseTakenPlaces } from "./refuse-taken-places.ts";

/**
 * Adds a zone, or saves one with its rates as a whole. EDIT_CONFLICT, NAME_TAKEN for another's code, TAX_PLACE_TAKEN
 * for a country or region of another zone, NOT_FOUND also for a class that isn't there.
 */
export async function saveTaxZone(ctx: StaffContext, input: SaveTaxZoneInput): Promise<TaxZoneView> {
  return changeTaxes(ctx, async (tx) => {
    const { id = newId(), code, name, countries, regions } = input;
    const before = input.id === undefined ? null : await readTaxZone(tx, id);
    if (before) refuseConflict(before, input);
    await refuseTaken(tx, id, code);
    await refuseTakenPlaces(tx, id, input);
    const data = { code, name, countries, regions };
    if (before)
      await tx.taxZone.update({
        where: { id },
        data: { ...data, version: { increment: 1 } },
        select: { id: true },
      });
    else await tx.taxZone.create({ data: { id, ...data }, select: { id: true } });
    await writeRates(tx, id, input.rates);
    const after = await readTaxZone(tx, id);
    await auditTax(tx, ctx, "tax-zone", { before, after });
    return after;
  });
}

/** Removes a zone with its rates: its addresses fall to the rest of the world. NOT_FOUND. */
export async function deleteTaxZone(ctx: StaffContext, { id }: { id: string }): Promise<{ id: string }> {
  return changeTaxes(ctx, async (tx) => {
    const before = await readTaxZone(tx, id);
    await tx.taxZone.delete({ where: { id }, select: { id: true } });
    await auditTax(tx, ctx, "tax-zone", { before, after: null });
    return { id };
  });
}

async function refuseTaken(tx: Tx, id: string, code: string): Promise<void> {
  const others = await tx.taxZone.count({ where: { code, id: { not: id } } });
  if (others > 0) throw new DomainError("NAME_TAKEN", { field: "code", value: code });
}

async function writeRates(tx: Tx, zoneId: string, rates: readonly TaxRateInput[]): Promise<void> {
  const classIds = rates.map(({ classId }) => classId);
  const known = await tx.taxClass.count({ where: { id: { in: classIds } } });
  if (known !== classIds.length) throw new DomainError("NOT_FOUND", { entity: "taxClass" });
  await tx.taxRate.deleteMany({ where: { zoneId } });
  await tx.taxRate.createMany({ data: rates.map((rate) => ({ zoneId, ...rate })) });
}
