import { columns, type PriceOffer, type Variant } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { followPrices } from "../../prices/follow-prices.ts";
import { holdProducts } from "../../catalog/hold-products.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { lockGroup } from "./finish-group.ts";

const o = columns<PriceOffer>("o");
const v = columns<Variant>("v");
const Ids = z.array(z.object({ id: z.uuid() }));

/** Takes a group away with its members and its offers. NOT_FOUND where there is none. */
export async function deleteGroup(ctx: StaffContext, { id }: { id: string }): Promise<{ id: string }> {
  return runTx(
    ctx.db,
    async (tx) => {
      const before = await lockGroup(tx, id);
      const products = Ids.parse(
        await tx.$queryRaw`
          SELECT DISTINCT ${v.productId} AS id FROM "PriceOffer" o JOIN "Variant" v ON ${v.id} = ${o.variantId}
           WHERE ${o.groupId} = ${id}::uuid ORDER BY 1`,
      ).map((row) => row.id);
      await holdProducts(tx, products);
      await tx.customerGroup.delete({ where: { id }, select: { id: true } });
      await followPrices(tx, products, ctx.clock.now());
      const { code, name } = before;
      await audit(tx, ctx, {
        action: "customer-group.delete",
        entity: "customer-group",
        entityId: id,
        before: { code, name },
        after: { code: null, name: null },
      });
      return { id };
    },
    { timeout: 60_000 },
  );
}
