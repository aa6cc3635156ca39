import { columns, type PricingRulesVersion } from "@souk/db";
import type { Tx } from "../context.ts";

const rv = columns<PricingRulesVersion>("rv");

/** Called in the transaction of whatever changes a promotion, a tax rate or a setting that prices depend on. */
export async function bumpPricingRules(tx: Tx): Promise<void> {
  await tx.$executeRaw`UPDATE "PricingRulesVersion" rv SET "version" = ${rv.version} + 1`;
}
