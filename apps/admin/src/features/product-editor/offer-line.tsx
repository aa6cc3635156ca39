import { Button, StatusPill, type Tone } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { OfferRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { textIn } from "../../lib/texts.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useOffersChanged } from "./use-offers-changed.ts";

const tones: Record<OfferRow["state"], Tone> = {
  RUNNING: "success",
  PLANNED: "info",
  OVER: "neutral",
  NO_EFFECT: "warning",
};

interface Props {
  productId: string;
  offer: OfferRow;
  onEdit: (() => void) | null;
}

/** An offer in one line: price, for whom, from how many, when, and whether it counts now. */
export function OfferLine({ productId, offer, onEdit }: Props) {
  const i18n = useI18n();
  const { m, format } = i18n;
  const [removing, setRemoving] = useState(false);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-sm">
      <span className="tnum font-medium">{format.money(offer.amount, offer.currency)}</span>
      <StatusPill tone={tones[offer.state]}>{m.prices.offers.states[offer.state]}</StatusPill>
      <span className="text-muted">{offerWords(offer, i18n)}</span>
      {onEdit ? (
        <span className="ms-auto">
          <Button size="sm" variant="quiet" onClick={onEdit}>
            {m.common.edit}
          </Button>
          <Button size="sm" variant="quiet" className="text-pomegranate" onClick={() => setRemoving(true)}>
            {m.prices.offers.remove}
          </Button>
        </span>
      ) : null}
      {removing ? (
        <RemoveOffer productId={productId} id={offer.id} onClose={() => setRemoving(false)} />
      ) : null}
    </li>
  );
}

function offerWords(offer: OfferRow, { m, format, locale }: ReturnType<typeof useI18n>): string {
  const words = m.prices.offers;
  const { groupName, minQuantity, startsAt, endsAt } = offer;
  return [
    groupName ? textIn(groupName, locale) : words.everybody,
    ...(minQuantity > 1 ? [words.fromQuantity(format.number(minQuantity))] : []),
    ...(startsAt === null ? [] : [words.from(format.dateTime(startsAt))]),
    ...(endsAt === null ? [] : [words.until(format.dateTime(endsAt))]),
    ...(startsAt === null && endsAt === null ? [words.always] : []),
  ].join(" · ");
}

function RemoveOffer({ productId, id, onClose }: { productId: string; id: string; onClose: () => void }) {
  const { m } = useI18n();
  const changed = useOffersChanged(productId);
  const remove = useMutation(
    trpc.prices.removeOffer.mutationOptions({
      onSuccess: (prices) => {
        changed(prices, m.prices.offers.removed);
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.prices.offers.removeTitle}
      text={m.prices.offers.removeText}
      submitLabel={m.prices.offers.remove}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ productId, id })}
    />
  );
}
