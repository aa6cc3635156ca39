import type { Currency, VariantView } from "@souk/contracts";
import { Price, StatusPill } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { BackorderNote } from "../../parts/backorder-note.tsx";

// From here on the exact number stays ours; see VariantView.
const MANY = 10;
const FEW = 5;

/** Price, stock and SKU of what is chosen; read out when the choice changes. */
export function VariantFacts({ variant, currency }: { variant: VariantView; currency: Currency }) {
  const { m, format } = useI18n();
  const reduced = variant.compareAt !== null && variant.compareAt > variant.price;
  return (
    <output aria-atomic className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <Price
        size="lg"
        price={format.money(variant.price, currency)}
        oldPrice={
          reduced && variant.compareAt !== null ? format.money(variant.compareAt, currency) : undefined
        }
        oldLabel={m.catalog.was}
        nowLabel={m.catalog.now}
      />
      <Stock variant={variant} />
      <span className="block w-full text-sm text-faint">
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
