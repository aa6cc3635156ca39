import { Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { afterSalesChecks } from "./after-sales-checks.ts";
import { documentChecks } from "./document-checks.ts";
import { giftCardChecks } from "./gift-card-checks.ts";
import { moneyChecks } from "./money-checks.ts";
import { orderChecks } from "./order-checks.ts";
import { promotionChecks } from "./promotion-checks.ts";
import { stockChecks } from "./stock-checks.ts";

export interface Violation {
  /** Which relation doesn't hold. */
  check: string;
  /** Whose row it is. */
  subject: string;
  details: string;
}

/** By what each says must hold. */
export const invariantChecks = {
  ...stockChecks,
  ...orderChecks,
  ...moneyChecks,
  ...afterSalesChecks,
  ...documentChecks,
  ...promotionChecks,
  ...giftCardChecks,
};

const Violations = z.array(z.object({ check: z.string(), subject: z.string(), details: z.string() }));

/**
 * Everything that must hold between the shop's rows and the provider's ledger once nothing is under way, asked of the
 * database in one statement. Empty: all is well.
 */
export async function checkInvariants(db: Tx): Promise<Violation[]> {
  const checks = Object.entries(invariantChecks).map(
    ([name, query]) => Prisma.sql`
      SELECT ${name} AS "check", found.subject::text AS subject, found.details::text AS details FROM (${query}) found`,
  );
  return Violations.parse(await db.$queryRaw`${Prisma.join(checks, " UNION ALL ")}`);
}
