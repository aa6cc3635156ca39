import {
  Currency,
  DomainError,
  LocalizedText,
  PromotionCondition,
  type PromotionDetail,
  PromotionEffect,
} from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { Core, StaffContext, Tx } from "../../context.ts";
import { namedGoods } from "./named-goods.ts";
import { stateOf } from "./promotion-state.ts";

const select = {
  id: true,
  name: true,
  trigger: true,
  status: true,
  startsAt: true,
  endsAt: true,
  priority: true,
  stacking: true,
  exclusionGroup: true,
  conditions: true,
  effect: true,
  usageLimit: true,
  perCustomerLimit: true,
  uses: true,
  version: true,
  deletedAt: true,
} satisfies Prisma.PromotionSelect;

/** One promotion as its editor shows it, deleted ones too. NOT_FOUND. */
export const getPromotion = (ctx: StaffContext, { id }: { id: string }): Promise<PromotionDetail> =>
  readPromotion(ctx.db, id, ctx);

export async function readPromotion(
  tx: Tx,
  id: string,
  { clock }: Pick<Core, "clock">,
): Promise<PromotionDetail> {
  const row = await tx.promotion.findUnique({ where: { id }, select });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "promotion" });
  const { uses: counted, deletedAt, startsAt, endsAt, ...rest } = row;
  const conditions = z.array(PromotionCondition).parse(row.conditions);
  const effect = PromotionEffect.parse(row.effect);
  return {
    ...rest,
    name: LocalizedText.parse(row.name),
    conditions,
    effect,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    state: stateOf(row, clock.now()),
    deleted: deletedAt !== null,
    counted,
    ...(await usesOf(tx, id)),
    codes: await codesOf(tx, id),
    ...(await namedGoods(tx, { conditions, effect })),
  };
}

async function usesOf(tx: Tx, promotionId: string): Promise<Pick<PromotionDetail, "uses" | "given">> {
  const rows = await tx.promotionRedemption.groupBy({
    by: ["currency"],
    where: { promotionId, orderId: { not: null }, cancelledAt: null },
    _count: true,
    _sum: { amount: true },
    orderBy: { currency: "asc" },
  });
  return {
    uses: rows.reduce((uses, { _count }) => uses + _count, 0),
    given: rows.map(({ currency, _sum }) => ({
      currency: Currency.parse(currency),
      amount: _sum.amount ?? 0,
    })),
  };
}

async function codesOf(tx: Tx, promotionId: string): Promise<PromotionDetail["codes"]> {
  const total = await tx.promotionCode.count({ where: { promotionId } });
  const used = await tx.promotionCode.count({ where: { promotionId, uses: { gt: 0 } } });
  return { total, used };
}
