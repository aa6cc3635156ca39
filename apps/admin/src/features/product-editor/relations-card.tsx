import type { RelatedProduct } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { ProductOrder } from "../../parts/product-order.tsx";
import { ProductPicker } from "../../parts/product-picker.tsx";
import { useEditable } from "./editable.tsx";
import type { ProductForm } from "./product-form.ts";

/** What the product's page shows beside it: what goes well with it, and better ones. */
export function RelationsCard({ ownId }: { ownId: string | null }) {
  const { m } = useI18n();
  return (
    <Card title={m.merchandising.relations.title}>
      <p className="-mt-2 mb-4 text-sm text-muted">{m.merchandising.relations.help}</p>
      <div className="grid gap-6 md:grid-cols-2">
        {(["crossSell", "upSell"] as const).map((kind) => (
          <Relations key={kind} kind={kind} ownId={ownId} />
        ))}
      </div>
    </Card>
  );
}

function Relations({ kind, ownId }: { kind: "crossSell" | "upSell"; ownId: string | null }) {
  const { m, locale } = useI18n();
  const writes = useEditable();
  const { control } = useFormContext<ProductForm>();
  const { field } = useController({ control, name: kind });
  const title = m.merchandising.relations[kind];
  const products = field.value.map((product: RelatedProduct) => ({
    ...product,
    name: textIn(product.names, locale) || product.id,
  }));
  const change = (next: readonly RelatedProduct[]) =>
    field.onChange(next.map(({ id, names, picture }) => ({ id, names, picture })));
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-3">
      <h3 className="text-sm font-semibold">{title}</h3>
      {products.length === 0 ? (
        <p className="text-sm text-muted">{m.merchandising.relations.none}</p>
      ) : (
        <ProductOrder label={title} products={products} onChange={change} writes={writes} />
      )}
      {writes ? (
        <ProductPicker
          without={[...products.map(({ id }) => id), ...(ownId === null ? [] : [ownId])]}
          onPick={({ id, name, picture }) =>
            change([...products, { id, names: { en: name, [locale]: name }, picture }])
          }
        />
      ) : null}
    </section>
  );
}
