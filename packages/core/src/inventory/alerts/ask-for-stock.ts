import { type AskForStockInput, DomainError, type WishDone } from "@souk/contracts";
import { columns, type Product, type Variant } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { onSale, unreserved } from "../../cart/cart-json.ts";
import type { Core } from "../../context.ts";
import { networkOf, takeTurn } from "../../limits/take-turn.ts";
import { savePreference } from "../../mail/preferences/save-preference.ts";
import { wantsMail } from "../../mail/preferences/wants-mail.ts";
import { runTx } from "../../transaction.ts";

const p = columns<Product>("p");
const v = columns<Variant>("v");
const Rows = z.array(z.object({ available: z.int() }));

/**
 * Notes that somebody waits for a variant that is sold out; asked twice it is noted once. NOT_FOUND for what isn't sold,
 * NOT_SOLD_OUT for what can be bought, TOO_MANY_REQUESTS from one network address or for one e-mail. Whoever asks signed in,
 * for their own address, wants such mails again; anybody else's word doesn't undo what the reader of a mailbox said.
 */
export async function askForStock(
  ctx: Pick<Core, "db" | "clock"> & { ip: string | null; userId: string | null },
  { variantId, email, locale }: AskForStockInput,
): Promise<WishDone> {
  const now = ctx.clock.now();
  await takeTurn(ctx, "stock-alert", { address: networkOf(ctx), email });
  const rows = await ctx.db.$queryRaw`
    SELECT ${unreserved} AS available FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId}
     WHERE ${v.id} = ${variantId}::uuid AND ${onSale(now)}`;
  const [found] = Rows.parse(rows);
  if (!found) throw new DomainError("NOT_FOUND", { entity: "variant" });
  if (found.available > 0) throw new DomainError("NOT_SOLD_OUT", {});
  await ctx.db.stockAlert.createMany({
    data: [{ id: newId(), variantId, email, locale, createdAt: now }],
    skipDuplicates: true,
  });
  if (ctx.userId !== null) await wantAgain(ctx, ctx.userId, { email, locale });
  return { ok: true };
}

async function wantAgain(
  { db, clock }: Pick<Core, "db" | "clock">,
  userId: string,
  { email, locale }: Omit<AskForStockInput, "variantId">,
): Promise<void> {
  const kind = "back_in_stock";
  const isOwn = (await db.user.count({ where: { id: userId, email } })) > 0;
  if (!isOwn || (await wantsMail(db, { email }, kind))) return;
  const preference = { email, kind, wanted: true, source: "SETTINGS", locale } as const;
  await runTx(db, (tx) => savePreference(tx, preference, clock.now()));
}
