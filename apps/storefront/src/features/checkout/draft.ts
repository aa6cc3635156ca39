import type { AddressInput } from "@souk/contracts";
import { z } from "zod";
import { blankAddress, DraftAddress } from "../../lib/form/draft-address.ts";
import { keep, readKept, type Store } from "../../lib/kept.ts";

const NAME = "souk.checkout.draft";

const Draft = z.object({
  email: z.string(),
  shippingAddress: DraftAddress,
  billingAddress: DraftAddress.nullable(),
  vatNumber: z.string().default(""),
  remind: z.boolean().default(false),
});
/** What was typed into the contact form. Card fields are never part of it. */
export type Draft = z.infer<typeof Draft>;

/** What was typed before a reload; null when there is nothing, or nothing that can be read. */
export function readDraft(store: Store): Draft | null {
  return readKept(store, NAME, (kept) => Draft.safeParse(kept).data ?? null);
}

/** The form's present values, whole or not. */
interface Typed {
  email?: string | undefined;
  shippingAddress?: Partial<Record<keyof AddressInput, string | undefined>> | undefined;
  billingAddress?: Partial<Record<keyof AddressInput, string | undefined>> | null | undefined;
  vatNumber?: string | undefined;
  remind?: boolean | undefined;
}

/** Kept in this tab until the order is placed. */
export function writeDraft(store: Store, typed: Typed): void {
  keep(store, NAME, {
    email: typed.email ?? "",
    shippingAddress: { ...blankAddress(), ...typed.shippingAddress },
    billingAddress: typed.billingAddress ? { ...blankAddress(), ...typed.billingAddress } : null,
    vatNumber: typed.vatNumber ?? "",
    remind: typed.remind ?? false,
  });
}

export function clearDraft(store: Store): void {
  store.removeItem(NAME);
}
