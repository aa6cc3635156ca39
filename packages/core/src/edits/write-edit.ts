import { DomainError } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { outOfStock } from "../cart/finish-change.ts";
import type { Tx } from "../context.ts";
import { announceStock } from "../inventory/announce-stock.ts";
import { owedUnits } from "../inventory/owed-units.ts";
import type { Holder } from "../inventory/reserve-stock.ts";
import { restoreStock } from "../inventory/restore-stock.ts";
import { sellStock } from "../inventory/sell-stock.ts";
import { shortLines, stockUnits } from "../inventory/stock-units.ts";
import type { Actor } from "../orders/actor.ts";
import type { OrderRow } from "../orders/order-row.ts";
import type { EditPlan } from "./plan-edit.ts";

const Json = z.array(z.record(z.string(), z.json()));

/** What an edit takes off the shelf, line by line: a variant that no longer exists has no shelf. */
interface Wanted {
  lineId: string;
  variantId: string;
  sku: string;
  quantity: number;
  parts: OrderRow["lines"][number]["parts"];
}

export interface EditToWrite {
  plan: EditPlan;
  /** Nobody has paid what is added: it isn't sent before. */
  isUnpaid: boolean;
  by: { actor: Actor; now: Date };
}

/** Changes the lines of a locked order and their stock. OUT_OF_STOCK, and nothing is changed. */
export async function writeEditedLines(tx: Tx, order: OrderRow, edit: EditToWrite): Promise<void> {
  const { plan } = edit;
  const news = plan.added.map((line) => ({ ...line, id: newId() }));
  await takeBack(tx, order, edit);
  const wanted = wantedOf(plan, news);
  // No payment holds anything for it: all comes from what nobody has reserved.
  const owed = await sellUnits(tx, order, { holderId: newId(), wanted, now: edit.by.now });
  await changeLines(tx, edit, owed);
  await addLines(tx, order, { news, owed, isUnpaid: edit.isUnpaid });
}

export type NewLine = EditPlan["added"][number] & { id: string };

/** Puts lines after the order's own. */
export async function addLines(
  tx: Tx,
  order: OrderRow,
  {
    news,
    owed,
    isUnpaid,
  }: { news: readonly NewLine[]; owed: ReadonlyMap<string, number>; isUnpaid: boolean },
): Promise<void> {
  if (news.length === 0) return;
  const { _max } = await tx.orderLine.aggregate({ where: { orderId: order.id }, _max: { position: true } });
  const first = (_max.position ?? -1) + 1;
  await tx.orderLine.createMany({
    data: news.map(({ parts, shipsBy, backorderText, ...line }, at) => {
      const backordered = owed.get(line.id) ?? 0;
      const said = backordered > 0 ? { shipsBy: shipsBy && new Date(shipsBy), backorderText } : {};
      const unpaid = isUnpaid ? line.quantity : 0;
      const held = parts && Json.parse(parts);
      const sold = { parts: held ?? Prisma.DbNull, backordered, unpaid, ...said };
      return { ...line, ...sold, orderId: order.id, position: first + at };
    }),
  });
}

function wantedOf(plan: EditPlan, news: readonly NewLine[]): Wanted[] {
  const more = plan.lines.flatMap(({ line, to }) => {
    const { id: lineId, variantId, sku, quantity, parts } = line;
    if (to <= quantity) return [];
    if (variantId === null) throw new DomainError("CART_HAS_PROBLEMS", { kinds: ["UNAVAILABLE"] });
    return [{ lineId, variantId, sku, quantity: to - quantity, parts }];
  });
  return [...more, ...news.map(({ id: lineId, ...line }) => ({ lineId, ...line }))];
}

async function takeBack(tx: Tx, order: OrderRow, { plan, by }: EditToWrite): Promise<void> {
  const lines = plan.lines.flatMap(({ line: { variantId, quantity, parts }, to }) =>
    to < quantity && variantId !== null ? [{ variantId, quantity: quantity - to, parts }] : [],
  );
  if (lines.length === 0) return;
  const why = { reason: "EDITED", actorId: by.actor.id, now: by.now } as const;
  await restoreStock(tx, { orderId: order.id, lines: stockUnits(lines), ...why });
}

export interface UnitsToSell {
  wanted: readonly Wanted[];
  /** Who holds them; what is held by nobody is taken as well. */
  holderId: string;
  heldBy?: Holder;
  now: Date;
}

/** Takes lines of a locked order off the shelf, and gives the units of each that weren't there. OUT_OF_STOCK. */
export async function sellUnits(
  tx: Tx,
  { id: orderId }: OrderRow,
  { wanted, now, ...holder }: UnitsToSell,
): Promise<ReadonlyMap<string, number>> {
  if (wanted.length === 0) return new Map();
  const sold = await sellStock(tx, { ...holder, lines: stockUnits(wanted), now });
  if (sold.shortages.length > 0) throw outOfStock(shortLines(wanted, sold.shortages));
  await tx.stockMovement.createMany({
    data: sold.units.map(({ quantity, ...unit }) => ({
      ...unit,
      quantity: -quantity,
      reason: "SALE" as const,
      orderId,
      createdAt: now,
    })),
  });
  await announceStock(tx, sold.changes);
  const owed = owedUnits(wanted, sold.units);
  return new Map(wanted.map(({ lineId }, at) => [lineId, owed[at] ?? 0]));
}

async function changeLines(
  tx: Tx,
  { plan, isUnpaid }: EditToWrite,
  owed: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { line, to, total, discount, tax } of plan.lines) {
    const { id, quantity } = line;
    if (to === 0) await tx.orderLine.delete({ where: { id }, select: { id: true } });
    else {
      const backordered = Math.min(to, line.backordered + (owed.get(id) ?? 0));
      const more = isUnpaid && to > quantity ? to - quantity : 0;
      const unpaid = Math.min(to, line.unpaid + more);
      const data = { quantity: to, total, discount, tax, backordered, unpaid };
      await tx.orderLine.update({ where: { id }, data, select: { id: true } });
    }
  }
}
