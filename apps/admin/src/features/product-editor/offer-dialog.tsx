import { NativeSelect, TextField } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OfferRow, VariantPriceRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { textIn } from "../../lib/texts.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { CurrencySelect } from "../../parts/currency-select.tsx";
import { type OfferForm, readOffer, toOfferForm } from "./offer-form.ts";
import { OfferTimes } from "./offer-times.tsx";
import { useOffersChanged } from "./use-offers-changed.ts";

interface Props {
  productId: string;
  variants: readonly VariantPriceRow[];
  /** Null: a new one. */
  offer: OfferRow | null;
  variant: VariantPriceRow | null;
  onClose: () => void;
}

/** A new offer for one variant or all of them, or another price, time, quantity or group for one. */
export function OfferDialog({ productId, variants, offer, variant, onClose }: Props) {
  const { m } = useI18n();
  const words = m.prices.offers;
  const [form, setForm] = useState(() => toOfferForm(offer, variant?.variantId ?? ""));
  const [tried, setTried] = useState(false);
  const changed = useOffersChanged(productId);
  const done = {
    onSuccess: (prices: VariantPriceRow[]) => {
      changed(prices, words.saved);
      onClose();
    },
  };
  const add = useMutation(trpc.prices.addOffers.mutationOptions(done));
  const change = useMutation(trpc.prices.changeOffer.mutationOptions(done));
  const variantIds = form.variantId ? [form.variantId] : variants.map(({ variantId }) => variantId);
  const { input, wrong } = readOffer(form, { productId, variantIds });
  const set = (part: Partial<OfferForm>) => setForm({ ...form, ...part });
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={offer ? words.editTitle : words.addTitle}
      submitLabel={m.common.save}
      pending={add.isPending || change.isPending}
      error={add.error ?? change.error}
      onSubmit={() => {
        setTried(true);
        if (!input) return;
        if (offer) change.mutate({ ...input, id: offer.id });
        else add.mutate(input);
      }}
    >
      {offer || variants.length < 2 ? null : (
        <NativeSelect
          label={words.variants}
          placeholder={words.allVariants}
          options={variants.map(({ variantId, name, sku }) => ({ value: variantId, label: name || sku }))}
          value={form.variantId}
          onChange={(variantId) => set({ variantId })}
        />
      )}
      <Money form={form} set={set} wrong={tried ? wrong : new Set()} />
      <Groups form={form} set={set} />
      <OfferTimes form={form} set={set} error={tried && wrong.has("endsAt") ? words.order : undefined} />
    </ActionDialog>
  );
}

interface PartProps {
  form: OfferForm;
  set: (part: Partial<OfferForm>) => void;
}

function Money({ form, set, wrong }: PartProps & { wrong: ReadonlySet<unknown> }) {
  const { m } = useI18n();
  const words = m.prices.offers;
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <TextField
        label={words.amount}
        error={wrong.has("amount") ? words.amountInvalid : undefined}
        inputMode="decimal"
        dir="ltr"
        inputClassName="tnum text-end"
        value={form.amount}
        onChange={(amount) => set({ amount })}
        autoComplete="off"
      />
      <CurrencySelect
        label={words.currency}
        value={form.currency}
        onChange={(currency) => set({ currency })}
      />
      <TextField
        label={words.minQuantity}
        error={wrong.has("minQuantity") ? words.minQuantityInvalid : undefined}
        inputMode="numeric"
        dir="ltr"
        inputClassName="tnum text-end"
        value={form.minQuantity}
        onChange={(minQuantity) => set({ minQuantity })}
      />
    </div>
  );
}

function Groups({ form, set }: PartProps) {
  const { m, locale } = useI18n();
  const groups = useQuery(trpc.groups.list.queryOptions());
  return (
    <NativeSelect
      label={m.prices.offers.group}
      placeholder={m.prices.offers.everybody}
      options={(groups.data ?? []).map(({ id, name, code }) => ({
        value: id,
        label: textIn(name, locale) || code,
      }))}
      value={form.groupId}
      onChange={(groupId) => set({ groupId })}
    />
  );
}
