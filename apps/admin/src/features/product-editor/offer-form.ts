import { AddOffersInput, type Currency, DEFAULT_CURRENCY } from "@souk/contracts";
import type { OfferRow } from "../../lib/api-types.ts";
import { fromLocalField, toLocalField } from "../../lib/local-time.ts";
import { moneyText, parseMoney } from "../../lib/money-text.ts";

export interface OfferForm {
  /** Empty: all of the product. */
  variantId: string;
  currency: Currency;
  amount: string;
  minQuantity: string;
  /** Empty: everybody. */
  groupId: string;
  /** As the fields write them, in the browser's zone. */
  startsAt: string;
  endsAt: string;
}

export function toOfferForm(offer: OfferRow | null, variantId: string): OfferForm {
  return {
    variantId,
    currency: offer?.currency ?? DEFAULT_CURRENCY,
    amount: offer ? moneyText(offer.amount, offer.currency) : "",
    minQuantity: String(offer?.minQuantity ?? 1),
    groupId: offer?.groupId ?? "",
    startsAt: toLocalField(offer?.startsAt ?? ""),
    endsAt: toLocalField(offer?.endsAt ?? ""),
  };
}

/** The offer as the contract's input, or the fields that are wrong. */
export function readOffer(
  form: OfferForm,
  { productId, variantIds }: { productId: string; variantIds: string[] },
): { input: AddOffersInput | null; wrong: ReadonlySet<unknown> } {
  const parsed = AddOffersInput.safeParse({
    productId,
    variantIds,
    currency: form.currency,
    amount: parseMoney(form.amount, form.currency),
    minQuantity: /^\s*\d{1,4}\s*$/.test(form.minQuantity) ? Number(form.minQuantity) : Number.NaN,
    groupId: form.groupId || null,
    startsAt: fromLocalField(form.startsAt) || null,
    endsAt: fromLocalField(form.endsAt) || null,
  });
  return {
    input: parsed.data ?? null,
    wrong: new Set<unknown>(parsed.error?.issues.map(({ path }) => path[0])),
  };
}
