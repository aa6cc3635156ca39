import { DomainError, type LocationView, type SaveLocationInput } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { audit } from "../../admin/audit/audit.ts";
import { LONG_CHANGE } from "../../admin/refresh-described.ts";
import { runUniqueTx } from "../../admin/unique-violation.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { refreshSelling } from "./refresh-selling.ts";
import { readLocations } from "./list-locations.ts";

const select = {
  version: true,
  code: true,
  name: true,
  city: true,
  country: true,
  priority: true,
  sellsOnline: true,
  active: true,
  isDefault: true,
} as const;

/**
 * Adds a place, or saves one as edited, and gives all of them. A place that begins or stops to sell online changes what
 * shoppers can buy, at once. EDIT_CONFLICT, NAME_TAKEN (its code), NOT_FOUND; LOCATION_NOT_EMPTY where one to be closed
 * holds goods or is to receive some; DEFAULT_LOCATION where the default one is to be closed or to stop selling.
 */
export function saveLocation(ctx: StaffContext, input: SaveLocationInput): Promise<LocationView[]> {
  return runUniqueTx(
    ctx.db,
    async (tx) => {
      await refuseTakenCode(tx, input);
      await (input.id === undefined ? add(tx, ctx, input) : change(tx, ctx, input, input.id));
      return readLocations(tx);
    },
    LONG_CHANGE,
  );
}

async function refuseTakenCode(tx: Tx, { id, code }: SaveLocationInput): Promise<void> {
  const other = await tx.stockLocation.findFirst({
    where: { code, NOT: { id: id ?? newId() } },
    select: { id: true },
  });
  if (other) throw new DomainError("NAME_TAKEN", { field: "code", value: code });
}

const fieldsOf = ({ code, name, city, country, priority, sellsOnline, active }: SaveLocationInput) => ({
  code,
  name,
  city,
  country,
  priority,
  sellsOnline: sellsOnline && active,
  active,
});

async function add(tx: Tx, ctx: StaffContext, input: SaveLocationInput): Promise<void> {
  const id = newId();
  const after = fieldsOf(input);
  await tx.stockLocation.create({ data: { id, ...after }, select: { id: true } });
  await audit(tx, ctx, { action: "location.create", entity: "location", entityId: id, before: null, after });
}

async function change(tx: Tx, ctx: StaffContext, input: SaveLocationInput, id: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "StockLocation" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const stored = await tx.stockLocation.findUnique({ where: { id }, select });
  if (!stored) throw new DomainError("NOT_FOUND", { entity: "location" });
  const { version, isDefault, ...before } = stored;
  if (version !== input.version && !input.overwrite)
    throw new DomainError("EDIT_CONFLICT", { currentVersion: version });
  const after = fieldsOf(input);
  if (isDefault && !after.sellsOnline) throw new DomainError("DEFAULT_LOCATION", {});
  if (before.active && !after.active) await refuseFull(tx, id);
  await tx.stockLocation.update({
    where: { id },
    data: { ...after, version: { increment: 1 } },
    select: { id: true },
  });
  await audit(tx, ctx, { action: "location.update", entity: "location", entityId: id, before, after });
  if (before.sellsOnline !== after.sellsOnline) await refreshSelling(tx, id, ctx.clock.now());
}

async function refuseFull(tx: Tx, id: string): Promise<void> {
  const filled = { locationId: id, OR: [{ onHand: { not: 0 } }, { reserved: { not: 0 } }] };
  const { _sum } = await tx.stockLevel.aggregate({ where: filled, _sum: { onHand: true, reserved: true } });
  const levels = await tx.stockLevel.count({ where: filled });
  const transfers = await tx.stockTransfer.count({
    where: { state: { in: ["DRAFT", "IN_TRANSIT", "PARTLY_RECEIVED"] }, OR: [{ fromId: id }, { toId: id }] },
  });
  if (levels + transfers > 0)
    throw new DomainError("LOCATION_NOT_EMPTY", {
      onHand: _sum.onHand ?? 0,
      reserved: _sum.reserved ?? 0,
      transfers,
    });
}
