import { type ChangeExchangeInput, DomainError, type StaffReturnView } from "@souk/contracts";
import { goodsName } from "@souk/contracts/goods-name";
import { audit } from "../admin/audit/audit.ts";
import type { Core, StaffContext, Tx } from "../context.ts";
import { releaseStock } from "../inventory/release-stock.ts";
import { staffActor } from "../orders/actor.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { runTx } from "../transaction.ts";
import { chosenExchanges, type WantedInstead } from "./chosen-exchanges.ts";
import { exchangeName } from "./exchange-name.ts";
import { holdExchange } from "./hold-exchange.ts";
import { noteReturn } from "./note-return.ts";
import { lockReturn, readReturn, type ReturnRow } from "./return-row.ts";
import { assertOpenReturn, holdsExchange } from "./return-transitions.ts";
import { staffReturnOf } from "./staff-return.ts";
import { tellExchange } from "./tell-return.ts";

const MONEY = {
  exchangeVariantId: null,
  exchangeDifference: null,
  exchangeOptions: null,
  exchangeName: null,
  exchangePrice: null,
  exchangeTaxRate: null,
} as const satisfies { [K in keyof WantedInstead]: null };

/**
 * Something else in the place of a line of a return that hasn't ended, or the money. Once it is approved the new one is held
 * in the place of the old one, and the buyer, who was told of that, is told of this; of what is chosen already nobody is.
 * Refuses with ILLEGAL_TRANSITION, NOT_FOUND (another return's line), EXCHANGE_UNAVAILABLE, EXCHANGE_PRICE_CHANGED and
 * EXCHANGE_GONE.
 */
export function changeExchange(ctx: StaffContext, input: ChangeExchangeInput): Promise<StaffReturnView> {
  const { number, lineId } = input;
  return runTx(ctx.db, async (tx) => {
    const { row, order } = await lockReturn(tx, number);
    assertOpenReturn(row.state);
    const line = lineOf(row, lineId);
    const now = ctx.clock.now();
    // What the return holds already is its own to choose again.
    if (holdsExchange(row.state)) await releaseStock(tx, [row.id], now, "returnId");
    const instead = await wantedInstead(ctx, tx, order, { ...input, quantity: line.quantity });
    await tx.returnLine.update({
      where: { returnId_orderLineId: { returnId: row.id, orderLineId: lineId } },
      data: instead,
      select: { returnId: true },
    });
    const changed = await readReturn(tx, number);
    if (holdsExchange(row.state)) await holdExchange(tx, changed, now);
    if (isAsBefore(line, instead)) return staffReturnOf(tx, number);
    const exchange = {
      of: goodsName(line.orderLine),
      from: exchangeName(line),
      to: exchangeName(lineOf(changed, lineId)),
    };
    const step = { orderId: order.id, number, fromState: row.state, toState: row.state, exchange };
    await noteReturn(tx, step, { actor: staffActor(ctx), now });
    if (holdsExchange(row.state)) await tellExchange(tx, changed);
    await audit(tx, ctx, {
      action: "return.change",
      entity: "order",
      entityId: String(order.number),
      before: { return: number, instead: exchange.from },
      after: { return: number, instead: exchange.to },
    });
    return staffReturnOf(tx, number);
  });
}

async function wantedInstead(
  ctx: Core,
  tx: Tx,
  order: OrderRow,
  { lineId, quantity, exchange }: Omit<ChangeExchangeInput, "number"> & { quantity: number },
): Promise<WantedInstead | typeof MONEY> {
  const line = order.lines.find(({ id }) => id === lineId);
  if (!exchange || !line) return MONEY;
  const chosen = await chosenExchanges(ctx, tx, order, [{ line, quantity, exchange }]);
  return chosen.get(lineId) ?? MONEY;
}

function isAsBefore(line: ReturnRow["lines"][number], instead: WantedInstead | typeof MONEY): boolean {
  const { exchangeVariant, ...before } = line;
  return (
    instead.exchangeVariantId === (exchangeVariant?.id ?? null) &&
    instead.exchangeDifference === before.exchangeDifference &&
    instead.exchangePrice === before.exchangePrice &&
    instead.exchangeTaxRate === before.exchangeTaxRate
  );
}

function lineOf({ lines }: ReturnRow, lineId: string): ReturnRow["lines"][number] {
  const line = lines.find(({ orderLineId }) => orderLineId === lineId);
  if (!line) throw new DomainError("NOT_FOUND", { entity: "line" });
  return line;
}
