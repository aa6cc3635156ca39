import type { ProductCard, ProductView } from "@souk/contracts";
import { useI18n } from "../../lib/i18n.ts";
import { ProductGrid } from "./product-grid.tsx";

/** What stands beside a product: what goes with it and better ones, as staff chose them, then what is like it. */
export function BesideRows({ product }: { product: ProductView }) {
  const { m } = useI18n();
  return (
    <>
      <Row title={m.merchandising.goesWith} items={product.crossSell} />
      <Row title={m.merchandising.stepUp} items={product.upSell} />
      <Row title={m.catalog.related} items={product.related.slice(0, 4)} />
    </>
  );
}

function Row({ title, items }: { title: string; items: readonly ProductCard[] }) {
  if (items.length === 0) return null;
  return (
    <section className="hairline-t mt-16 pt-12">
      <h2 className="mb-6 text-2xl">{title}</h2>
      <ProductGrid items={items.slice(0, 8)} />
    </section>
  );
}
