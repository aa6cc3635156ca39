import type { ProductView, VariantView } from "@souk/contracts";
import { Price, StatusPill } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { BackorderNote } from "../../parts/backorder-note.tsx";
import { TierTable } from "./tier-table.tsx";
import { useOwnPrices } from "./use-own-prices.ts";

// From here on the exact number stays ours; see VariantView.
const MANY = 10;
const FEW = 5;

interface Props {
  variant: VariantView;
  product: Pick<ProductView, "id" | "currency">;
}

/** Price, stock and SKU of what is chosen; read out when the choice changes. */
export function VariantFacts({ variant, product }: Props) {
  const { m, format } = useI18n();
  const { group, price, compareAt, lowestBefore, tiers, currency } = useOwnPrices(product, variant);
  const reduced = compareAt !== null && compareAt > price;
  return (
    <output aria-atomic className="block space-y-3">
      <span className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Price
          size="lg"
          price={format.money(price, currency)}
          oldPrice={reduced ? format.money(compareAt, currency) : undefined}
          oldLabel={m.catalog.was}
          nowLabel={m.catalog.now}
        />
        <Stock variant={variant} />
      </span>
      {group === null ? null : (
        <span className="block text-sm font-medium text-clay">{m.catalog.yourPrice(group)}</span>
      )}
      {reduced && lowestBefore !== null ? (
        <span className="tnum block text-sm text-muted">
          {m.catalog.lowestBefore(format.money(lowestBefore, currency))}
        </span>
      ) : null}
      <TierTable tiers={tiers} currency={currency} />
      <span className="block text-sm text-faint">
        {m.catalog.sku} <span className="ltr inline-block font-mono text-caption">{variant.sku}</span>
      </span>
    </output>
  );
}

function Stock({ variant }: { variant: VariantView }) {
  const { m } = useI18n();
  const { available, stocked, backorder } = variant;
  if (backorder && stocked === 0 && available > 0)
    return (
      <>
        <StatusPill tone="info">{m.stock.toOrder}</StatusPill>
        <BackorderNote terms={backorder} />
      </>
    );
  if (available === 0) return <StatusPill tone="danger">{m.catalog.soldOut}</StatusPill>;
  if (stocked <= FEW && stocked < MANY)
    return <StatusPill tone="warning">{m.catalog.lastOnes(stocked)}</StatusPill>;
  return <StatusPill tone="success">{m.catalog.inStockMany}</StatusPill>;
}
