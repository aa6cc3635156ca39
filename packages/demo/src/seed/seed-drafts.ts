import { createHash } from "node:crypto";
import type { Tx } from "@souk/core/context";
import { shownPrice } from "@souk/core/prices/shown-price-sql";
import { daysBefore, type Kit } from "./kit.ts";
import { addressOf } from "./people-rows.ts";
import { CUSTOMERS } from "./people.ts";
import type { SeededVariant } from "./product-rows.ts";

/** By how many days ago it was begun; `link`: days from now on which its link ends. */
const DRAFTS = [
  { begun: 9, buyer: 3, link: -2, lines: [2, 1], note: "Asked twice by phone. Call again on Monday." },
  { begun: 4, buyer: 5, link: 5, lines: [4], note: "Bulk price agreed with Yasmine.", agreed: 85 },
  { begun: 2, buyer: 1, link: null, lines: [1, 2, 1], note: "" },
  { begun: 0, buyer: null, link: null, lines: [], note: "Riad in Fes: waiting for the list of rooms." },
] as const;

interface Seeding {
  variants: readonly SeededVariant[];
  staffId: string;
}

/** Orders in the making, in each state before they are one; what is next is numbered after them. */
export async function seedDrafts(tx: Tx, kit: Kit, { variants, staffId }: Seeding): Promise<void> {
  const inStock = variants.filter(({ stock, prices }) => stock > 20 && prices.MAD > 0);
  for (const at of DRAFTS.keys())
    await tx.cart.create({ data: draftOf(kit, at, { variants: inStock, staffId }), select: { id: true } });
  // Some goods are on sale: what was seen is what they cost.
  await tx.$executeRaw`
    UPDATE "CartLine" l SET "seenPrice" = ${shownPrice} FROM "VariantPrice" vp, "Cart" c
     WHERE c."id" = l."cartId" AND c."status" = 'DRAFT' AND vp."variantId" = l."variantId" AND vp."currency" = c."currency"`;
  await tx.$queryRaw`SELECT setval('draft_number', ${DRAFTS.length}::int)::int`;
}

function draftOf(kit: Kit, at: number, { variants, staffId }: Seeding) {
  const draft = DRAFTS[at] ?? DRAFTS[0];
  const createdAt = daysBefore(kit.now, draft.begun);
  const buyer = draft.buyer === null ? undefined : CUSTOMERS[draft.buyer];
  const payLinkExpiresAt = draft.link === null ? null : daysBefore(kit.now, -draft.link);
  return {
    id: kit.dice.id(createdAt),
    status: "DRAFT" as const,
    draftNumber: at + 1,
    createdById: staffId,
    currency: "MAD",
    locale: buyer?.locale ?? "en",
    note: draft.note,
    ...(buyer
      ? { email: buyer.email, shippingAddress: { ...addressOf(buyer, 0) }, shippingMethodCode: "standard" }
      : {}),
    // No address leads to it: whoever looks at the demo makes a new link.
    payLinkHash: payLinkExpiresAt && createHash("sha256").update(`demo draft ${at}`).digest("hex"),
    payLinkExpiresAt,
    createdAt,
    lines: {
      create: draft.lines.flatMap((quantity, line) =>
        lineOf(variants[(at * 31 + line * 7) % variants.length], quantity),
      ),
    },
  };

  function lineOf(variant: SeededVariant | undefined, quantity: number) {
    if (!variant) return [];
    const price = variant.prices.MAD;
    const agreed =
      "agreed" in draft
        ? { priceOverride: Math.round((price * draft.agreed) / 100), overrideReason: "Bulk order" }
        : {};
    return [{ id: kit.dice.id(createdAt), variantId: variant.id, quantity, seenPrice: price, ...agreed }];
  }
}
