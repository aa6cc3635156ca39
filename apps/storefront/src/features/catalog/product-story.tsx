import type { ProductView, VariantView } from "@souk/contracts";
import { useI18n, type ShopI18n } from "../../lib/i18n.ts";
import { plainSpec, SpecTable } from "./spec-table.tsx";

function weight(grams: number, { m, format }: ShopI18n): string {
  return grams >= 1000
    ? m.catalog.kilograms(format.number(grams / 1000))
    : m.catalog.grams(format.number(grams));
}

/** What it is, and its figures as a table. */
export function ProductStory({
  product,
  variant,
}: {
  product: ProductView;
  variant: VariantView | undefined;
}) {
  const i18n = useI18n();
  const { m } = i18n;
  // What staff wrote of the weight says more than the parcel's.
  const weighed = product.specs.some(({ label }) => label === m.catalog.weight);
  const rows = [
    ...(product.brand ? [plainSpec(m.catalog.brand, product.brand)] : []),
    ...product.specs,
    ...(variant && variant.weightGrams > 0 && !weighed
      ? [plainSpec(m.catalog.weight, weight(variant.weightGrams, i18n))]
      : []),
  ];
  return (
    <div className="hairline-t mt-8 space-y-10 pt-8">
      <section>
        <h2 className="mb-3 text-lg">{m.catalog.description}</h2>
        <Prose html={product.description} />
      </section>
      {rows.length > 0 ? (
        <section>
          <h2 className="mb-1 text-lg">{m.catalog.specs}</h2>
          <SpecTable rows={rows} />
        </section>
      ) : null}
    </div>
  );
}

const prose =
  "max-w-prose text-body [&_p+p]:mt-4 [&_ul]:list-disc [&_ul]:ps-5 [&_ol]:list-decimal [&_ol]:ps-5 [&_h2]:mt-6 [&_h2]:text-lg " +
  "[&_h3]:mt-5 [&_h3]:text-lg [&_a]:text-primary [&_a]:underline";

/** HTML that the server sanitised when it was written. */
function Prose({ html }: { html: string }) {
  // oxlint-disable-next-line react/no-danger -- sanitised by an allow-list on the server; see ProductView.
  return <div className={prose} dangerouslySetInnerHTML={{ __html: html }} />;
}
