import { announce, IconButton, ReorderList, TrashIcon } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";
import type { PickedProduct } from "./product-picker.tsx";
import { Thumb } from "./thumb.tsx";

interface Props<P extends PickedProduct> {
  label: string;
  products: readonly P[];
  onChange: (products: P[]) => void;
  writes: boolean;
}

/** Products in an order of staff's own: drag, keyboard or buttons; each can be taken out. */
export function ProductOrder<P extends PickedProduct>({ label, products, onChange, writes }: Props<P>) {
  const { m } = useI18n();
  const line = (product: P) => (
    <span className="flex min-w-0 items-center gap-3">
      <Thumb picture={product.picture} size={36} />
      <span className="min-w-0 flex-1 truncate text-sm">{product.name}</span>
    </span>
  );
  if (!writes)
    return (
      <ul className="flex flex-col gap-2">
        {products.map((product) => (
          <li key={product.id}>{line(product)}</li>
        ))}
      </ul>
    );
  return (
    <ReorderList
      label={label}
      items={products}
      onReorder={onChange}
      upLabel={m.merchandising.moveUp}
      downLabel={m.merchandising.moveDown}
      onMoved={(product, position) => announce(m.merchandising.moved(product.name, position))}
    >
      {(product) => (
        <span className="flex items-center gap-2">
          <span className="min-w-0 flex-1">{line(product)}</span>
          <IconButton
            size="sm"
            label={m.merchandising.removeName(product.name)}
            icon={<TrashIcon size={16} />}
            onClick={() => onChange(products.filter(({ id }) => id !== product.id))}
          />
        </span>
      )}
    </ReorderList>
  );
}
