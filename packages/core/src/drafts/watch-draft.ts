import { createHmac } from "node:crypto";
import { type Cart, columns } from "@souk/db";
import { audit } from "../admin/audit/audit.ts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { readCartById } from "../cart/read-cart.ts";
import type { Shopper, StaffContext, Tx } from "../context.ts";

const c = columns<Cart>("c");

/** Writes what staff change of a draft into the audit log, in the transaction of the change. */
export function watchDraft(
  staff: StaffContext,
  { id, number }: { id: string; number: number },
): NonNullable<Shopper["watch"]> {
  let before: object | null = null;
  const read = async (tx: Tx): Promise<object | null> => {
    const cart = await readCartById(staff, tx, id);
    return cart && factsOf(staff, cart);
  };
  return {
    async begin(tx) {
      await tx.$queryRaw`SELECT 1 AS locked FROM "Cart" c WHERE ${c.id} = ${id}::uuid FOR UPDATE`;
      before = await read(tx);
    },
    async end(tx) {
      const after = await read(tx);
      const draft = { entity: "draft", entityId: String(number) } as const;
      await audit(tx, staff, { action: "draft.change", ...draft, before, after });
    },
  };
}

/** What is in it and where it goes. Whose it is stays out of the log; that this has changed doesn't. */
function factsOf({ config }: StaffContext, cart: CartSnapshot): object {
  const { shippingAddress: to, billingAddress, email, shippingMethodCode, vatNumber } = cart;
  const person = JSON.stringify([email, to, billingAddress]);
  return {
    lines: cart.lines.map(({ sku, quantity }) => `${quantity} × ${sku}`),
    codes: cart.codes.map(({ code }) => code),
    place: to && `${to.city}, ${to.country}`,
    customer:
      email && createHmac("sha256", config.secret).update(`draft:${person}`).digest("hex").slice(0, 8),
    shippingMethodCode,
    vatNumber,
  };
}
