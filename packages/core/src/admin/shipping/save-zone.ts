import { DomainError, type MethodInput, type SaveZoneInput, type ZoneView } from "@souk/contracts";
import { columns, Prisma, type ShippingZone } from "@souk/db";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { readZone } from "./read-zones.ts";

const z = columns<ShippingZone>("z");

/**
 * Adds a zone, or saves one as a whole. EDIT_CONFLICT where somebody saved since `version` was read (not with
 * `overwrite`), NAME_TAKEN for the code of another zone or two methods of one code, NOT_FOUND.
 */
export async function saveZone(ctx: StaffContext, input: SaveZoneInput): Promise<ZoneView> {
  refuseTwins(input.methods);
  return runUniqueTx(ctx.db, async (tx) => {
    const { id = newId(), code, name, countries, regions } = input;
    const before = input.id === undefined ? null : await lockZone(tx, input);
    await refuseTaken(tx, id, code);
    const data = { code, name, countries, regions };
    if (before)
      await tx.shippingZone.update({
        where: { id },
        data: { ...data, version: { increment: 1 } },
        select: { id: true },
      });
    else await tx.shippingZone.create({ data: { id, ...data }, select: { id: true } });
    await writeMethods(tx, id, input.methods);
    return finish(tx, ctx, { id, before, action: before ? "shipping.update" : "shipping.create" });
  });
}

/** Removes a zone: its addresses fall to the rest of the world. NOT_FOUND. */
export async function deleteZone(ctx: StaffContext, { id }: { id: string }): Promise<{ id: string }> {
  return runUniqueTx(ctx.db, async (tx) => {
    const before = await lockZone(tx, { id, overwrite: true });
    await tx.shippingZone.delete({ where: { id }, select: { id: true } });
    await audit(tx, ctx, {
      action: "shipping.delete",
      entity: "shipping",
      entityId: id,
      before: zoneSnapshot(before),
    });
    return { id };
  });
}

async function finish(
  tx: Tx,
  ctx: StaffContext,
  { id, before, action }: { id: string; before: ZoneView | null; action: string },
): Promise<ZoneView> {
  const after = await readZone(tx, id);
  await audit(tx, ctx, {
    action,
    entity: "shipping",
    entityId: id,
    before: before && zoneSnapshot(before),
    after: zoneSnapshot(after),
  });
  return after;
}

/** A zone as the log compares it. */
export const zoneSnapshot = ({ id: _id, version: _version, ...zone }: ZoneView): object => zone;

async function lockZone(
  tx: Tx,
  { id = "", version, overwrite }: Pick<SaveZoneInput, "id" | "version" | "overwrite">,
): Promise<ZoneView> {
  await tx.$executeRaw`SELECT 1 FROM "ShippingZone" z WHERE ${z.id} = ${id}::uuid FOR UPDATE`;
  const zone = await readZone(tx, id);
  if (zone.version !== version && !overwrite)
    throw new DomainError("EDIT_CONFLICT", { currentVersion: zone.version });
  return zone;
}

async function refuseTaken(tx: Tx, id: string, code: string): Promise<void> {
  const others = await tx.shippingZone.count({ where: { code, id: { not: id } } });
  if (others > 0) throw new DomainError("NAME_TAKEN", { field: "code", value: code });
}

function refuseTwins(methods: readonly MethodInput[]): void {
  const codes = methods.map(({ code }) => code);
  const twin = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twin !== undefined) throw new DomainError("NAME_TAKEN", { field: "code", value: twin });
}

// Carts name a method by its code, so its row may be another one: all are written anew.
async function writeMethods(tx: Tx, zoneId: string, methods: readonly MethodInput[]): Promise<void> {
  await tx.shippingMethod.deleteMany({ where: { zoneId } });
  const rows = methods.map((method, position) => ({ id: newId(), position, ...method }));
  await tx.shippingMethod.createMany({
    data: rows.map(({ rates: _rates, pickup, ...method }) => ({
      ...method,
      zoneId,
      pickup: pickup ?? Prisma.DbNull,
    })),
  });
  await tx.shippingRate.createMany({
    data: rows.flatMap(({ id: methodId, rates }) => rates.map((rate) => ({ methodId, ...rate }))),
  });
}
