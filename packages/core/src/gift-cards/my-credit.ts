import { Currency, type StoreCreditView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { movementsOf } from "./movements-of.ts";

/**
 * What the shop owes the customer, by currency, with what came and went. Who gave it stays in the house, and so does why
 * an order was refunded.
 */
export async function myCredit(ctx: CustomerContext): Promise<StoreCreditView[]> {
  const accounts = await ctx.db.giftCard.findMany({
    where: { ownerId: ctx.customer.id },
    orderBy: { currency: "asc" },
    select: { id: true, currency: true, balance: true, disabledAt: true },
  });
  return Promise.all(
    accounts.map(async ({ id, currency, balance, disabledAt }) => ({
      currency: Currency.parse(currency),
      balance,
      disabled: disabledAt !== null,
      movements: (await movementsOf(ctx.db, id)).map(({ actorName: _staff, reason, ...movement }) => ({
        ...movement,
        reason: movement.kind === "ADJUSTED" ? reason : "",
      })),
    })),
  );
}
