import { Button, Card, Disclosure, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OfferRow, VariantPriceRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { OfferDialog } from "./offer-dialog.tsx";
import { OfferLine } from "./offer-line.tsx";
import { PriceHistoryTable } from "./price-history-table.tsx";
import { PriceNow } from "./price-now.tsx";

type Editing = { variant: VariantPriceRow | null; offer: OfferRow | null } | null;

/** What each variant costs now and why; offers act at once, they aren't part of the form. */
export function OffersCard({ productId, writes }: { productId: string | null; writes: boolean }) {
  const { m } = useI18n();
  const words = m.prices.offers;
  const [editing, setEditing] = useState<Editing>(null);
  return (
    <Card
      title={words.title}
      action={
        writes && productId !== null ? (
          <Button size="sm" variant="secondary" onClick={() => setEditing({ variant: null, offer: null })}>
            {words.add}
          </Button>
        ) : null
      }
    >
      <p className="mb-4 text-muted">{productId === null ? words.unsaved : words.text}</p>
      {productId === null ? null : (
        <Prices productId={productId} writes={writes} editing={editing} onEdit={setEditing} />
      )}
    </Card>
  );
}

interface PricesProps {
  productId: string;
  writes: boolean;
  editing: Editing;
  onEdit: (editing: Editing) => void;
}

function Prices({ productId, writes, editing, onEdit }: PricesProps) {
  const query = useQuery(trpc.prices.ofProduct.queryOptions({ id: productId }));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-24 w-full" />}>
      {(variants) => (
        <>
          {variants.map((variant) => (
            <VariantOffers
              key={variant.variantId}
              productId={productId}
              variant={variant}
              onEdit={writes ? (offer) => onEdit({ variant, offer }) : null}
            />
          ))}
          {editing ? (
            <OfferDialog
              productId={productId}
              variants={variants}
              offer={editing.offer}
              variant={editing.variant}
              onClose={() => onEdit(null)}
            />
          ) : null}
        </>
      )}
    </QueryView>
  );
}

interface VariantProps {
  productId: string;
  variant: VariantPriceRow;
  /** Null: nothing may be changed. */
  onEdit: ((offer: OfferRow) => void) | null;
}

function VariantOffers({ productId, variant, onEdit }: VariantProps) {
  const { m } = useI18n();
  const { sku, name, offers, prices, history } = variant;
  return (
    <section className="hairline-t py-4">
      <h3 className="mb-2 flex flex-wrap items-baseline gap-x-3 font-medium">
        {name || sku}
        {name ? <bdi className="font-mono text-xs font-normal text-faint">{sku}</bdi> : null}
      </h3>
      <PriceNow prices={prices} />
      {offers.length === 0 ? (
        <p className="mt-2 text-sm text-faint">{m.prices.offers.none}</p>
      ) : (
        <ul className="mt-2">
          {offers.map((offer) => (
            <OfferLine
              key={offer.id}
              productId={productId}
              offer={offer}
              onEdit={onEdit && (() => onEdit(offer))}
            />
          ))}
        </ul>
      )}
      <Disclosure title={m.prices.offers.history} className="mt-2">
        <PriceHistoryTable history={history} />
      </Disclosure>
    </section>
  );
}
