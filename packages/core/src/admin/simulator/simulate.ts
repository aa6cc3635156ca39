import {
  type Currency,
  MAX_REPLAYED,
  NameByLocale,
  type SimulateInput,
  type Simulation,
} from "@souk/contracts";
import { columns, type Product, type Variant, type VariantPrice } from "@souk/db";
import { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { type PricingRules, type PromotionRule, toRules } from "../../pricing/rules.ts";
import { checkReferences } from "../promotions/check-references.ts";
import { checkRules } from "./check-rules.ts";
import { giftsFor } from "./gifts-for.ts";
import { lastOnes, pastOrders } from "./read-past-orders.ts";
import { Replay } from "./replay.ts";

const DRAFT = "00000000-0000-7000-8000-000000000000";

/**
 * Prices past orders again, at the prices and taxes of then, by the rules in force now and the draft, limits counted
 * from nothing; and says which rules give goods away. Nothing is written. NOT_FOUND where the draft names what isn't.
 */
export async function simulate(ctx: StaffContext, input: SimulateInput): Promise<Simulation> {
  const now = ctx.clock.now();
  if (input.draft) await checkReferences(ctx.db, input.draft);
  const draftId = input.draft ? (input.draft.id ?? DRAFT) : null;
  const rules = withDraft(await ctx.rules.load(ctx.db, now), input.draft, draftId);
  const period = { from: new Date(input.from), until: new Date(input.until) };
  const since = await lastOnes(ctx.db, period, MAX_REPLAYED);
  const replay = new Replay(rules, input, {
    draftId,
    now,
    gifts: await giftsFor(ctx.db, rules),
  });
  for await (const orders of pastOrders(ctx.db, { ...period, from: since ?? period.from }, rules))
    for (const order of orders) replay.add(order);
  const cheapest = await cheapestOnSale(ctx.db);
  const checks = checkRules({ rules, cheapest, draftId, floor: input.floor, now });
  return { ...replay.result(), more: since !== null, checks };
}

function withDraft(rules: PricingRules, draft: SimulateInput["draft"], id: string | null): PricingRules {
  if (!draft || id === null) return rules;
  const { name, status: _status, ...terms } = draft;
  const rule: PromotionRule = {
    ...terms,
    id,
    name: NameByLocale.parse(name),
    startsAt: null,
    endsAt: null,
  };
  const promotions = [...rules.promotions.filter((one) => one.id !== id), rule];
  return toRules(rules.version, promotions, rules.tax, rules.currencies);
}

const vp = columns<VariantPrice>("vp");
const v = columns<Variant>("v");
const p = columns<Product>("p");
const Cheapest = z.array(z.object({ currency: z.string(), amount: z.int() }));

async function cheapestOnSale(tx: Tx): Promise<Partial<Record<Currency, number>>> {
  const rows = await tx.$queryRaw`
    SELECT ${vp.currency}, min(${vp.amount}) AS amount
      FROM "VariantPrice" vp JOIN "Variant" v ON ${v.id} = ${vp.variantId} JOIN "Product" p ON ${p.id} = ${v.productId}
     WHERE ${v.active} AND ${v.deletedAt} IS NULL AND ${p.status} = 'ACTIVE' AND ${p.deletedAt} IS NULL GROUP BY 1`;
  return Object.fromEntries(Cheapest.parse(rows).map(({ currency, amount }) => [currency, amount]));
}
