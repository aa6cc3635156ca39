import { DomainError, type SaveTransferInput, type TransferDetail } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { audit } from "../../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { lockTransfer } from "./lock-transfer.ts";
import { readTransfer } from "./transfer-row.ts";

const Numbers = z.tuple([z.object({ number: z.int() })]);

/**
 * Writes down a transfer that is to be sent, or changes one that wasn't yet: nothing moves. NOT_FOUND for a place that is
 * closed or a variant that isn't there, INVALID_TRANSFER from a place to itself, BUNDLE_HAS_NO_STOCK, EDIT_CONFLICT,
 * ILLEGAL_TRANSITION once it was sent.
 */
export function saveTransfer(ctx: StaffContext, input: SaveTransferInput): Promise<TransferDetail> {
  return runTx(ctx.db, async (tx) => {
    await refuseWrong(tx, input);
    const number = await (input.number === undefined
      ? add(tx, ctx, input)
      : change(tx, ctx, input, input.number));
    return readTransfer(tx, number, input.locale);
  });
}

async function refuseWrong(tx: Tx, { fromId, toId, lines }: SaveTransferInput): Promise<void> {
  if (fromId === toId) throw new DomainError("INVALID_TRANSFER", {});
  const open = await tx.stockLocation.count({ where: { id: { in: [fromId, toId] }, active: true } });
  if (open < 2) throw new DomainError("NOT_FOUND", { entity: "location" });
  const ids = lines.map(({ variantId }) => variantId);
  const known = await tx.variant.count({ where: { id: { in: ids }, deletedAt: null } });
  if (known < ids.length) throw new DomainError("NOT_FOUND", { entity: "variant" });
  const bundle = await tx.bundleItem.findFirst({
    where: { bundleId: { in: ids } },
    select: { bundle: { select: { sku: true } } },
  });
  if (bundle) throw new DomainError("BUNDLE_HAS_NO_STOCK", bundle.bundle);
}

async function add(tx: Tx, ctx: StaffContext, input: SaveTransferInput): Promise<number> {
  const { fromId, toId, note, lines } = input;
  const [{ number }] = Numbers.parse(
    await tx.$queryRaw`SELECT nextval('stock_transfer_number')::int AS number`,
  );
  const id = newId();
  await tx.stockTransfer.create({
    data: { id, number, fromId, toId, note, createdById: ctx.staff.id, createdAt: ctx.clock.now() },
    select: { id: true },
  });
  await tx.stockTransferLine.createMany({ data: lines.map((line) => ({ transferId: id, ...line })) });
  await audit(tx, ctx, {
    action: "transfer.create",
    entity: "transfer",
    entityId: String(number),
    before: null,
    after: { fromId, toId, note, units: unitsOf(lines) },
  });
  return number;
}

async function change(tx: Tx, ctx: StaffContext, input: SaveTransferInput, number: number): Promise<number> {
  const before = await lockTransfer(tx, number);
  const { id: transferId, state, version } = before;
  if (state !== "DRAFT") throw new DomainError("ILLEGAL_TRANSITION", { from: state, to: "DRAFT" });
  if (version !== input.version && !input.overwrite)
    throw new DomainError("EDIT_CONFLICT", { currentVersion: version });
  const { fromId, toId, note, lines } = input;
  await tx.stockTransfer.update({
    where: { number },
    data: { fromId, toId, note, version: { increment: 1 } },
    select: { id: true },
  });
  await tx.stockTransferLine.deleteMany({ where: { transferId } });
  await tx.stockTransferLine.createMany({ data: lines.map((line) => ({ transferId, ...line })) });
  await audit(tx, ctx, {
    action: "transfer.update",
    entity: "transfer",
    entityId: String(number),
    before: { fromId: before.fromId, toId: before.toId, note: before.note, units: unitsOf(before.lines) },
    after: { fromId, toId, note, units: unitsOf(lines) },
  });
  return number;
}

function unitsOf(lines: readonly { quantity: number }[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
