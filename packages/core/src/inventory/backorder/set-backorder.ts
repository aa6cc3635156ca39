import { DomainError, type SetBackorderInput } from "@souk/contracts";
import { audit } from "../../admin/audit/audit.ts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { type BackorderTerms, writeBackorder } from "./write-backorder.ts";

/**
 * Says whether a variant is sold though none is there, how many at most, and what is said of it. NOT_FOUND;
 * BUNDLE_HAS_NO_STOCK: a bundle's parts have a policy each; BACKORDER_DATE_PAST.
 */
export async function setBackorder(ctx: StaffContext, input: SetBackorderInput): Promise<void> {
  const { variantId } = input;
  const terms = termsOf(input, ctx.clock.now());
  await runTx(ctx.db, async (tx) => {
    const variant = await tx.variant.findFirst({
      where: { id: variantId, deletedAt: null },
      select: {
        productId: true,
        sku: true,
        backorder: true,
        backorderLimit: true,
        backorderUntil: true,
        components: { select: { componentId: true }, take: 1 },
      },
    });
    if (!variant) throw new DomainError("NOT_FOUND", { entity: "variant" });
    const { sku, productId, backorder, backorderLimit, backorderUntil, components } = variant;
    if (components.length > 0) throw new DomainError("BUNDLE_HAS_NO_STOCK", { sku });
    await writeBackorder(tx, variantId, terms, ctx.clock.now());
    await audit(tx, ctx, {
      action: "stock.backorder",
      entity: "stock",
      entityId: productId,
      before: { sku, policy: backorder, limit: backorderLimit, until: backorderUntil?.toISOString() ?? null },
      after: { sku, policy: terms.policy, limit: terms.limit, until: terms.until?.toISOString() ?? null },
    });
  });
}

function termsOf(input: SetBackorderInput, now: Date): BackorderTerms {
  if (input.policy === "DENY") return { policy: "DENY", limit: 0, until: null };
  const { policy, limit, text } = input;
  if (policy === "ALLOW") return { policy, limit, text, until: null };
  const until = new Date(input.until);
  if (until <= now) throw new DomainError("BACKORDER_DATE_PAST", {});
  return { policy, limit, text, until };
}
