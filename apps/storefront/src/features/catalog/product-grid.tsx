import type { ProductCard as Card } from "@souk/contracts";
import { Skeleton } from "@souk/ui";
import { ProductCard } from "./product-card.tsx";

const grid = "grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-3 md:gap-x-6 lg:grid-cols-4";

interface Props {
  items: readonly Card[];
  /** How many pictures load at once: the first row, where the list is on top of the page. */
  eager?: number | undefined;
  label?: string | undefined;
}

export function ProductGrid({ items, eager = 0, label }: Props) {
  return (
    <ul className={grid} aria-label={label}>
      {items.map((card, index) => (
        <li key={card.id} className="min-w-0">
          <ProductCard card={card} eager={index < eager} />
        </li>
      ))}
    </ul>
  );
}

/** Cards of the final size, before they are known. */
export function ProductGridSkeleton({ count }: { count: number }) {
  return (
    <div className={grid}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index}>
          <Skeleton className="aspect-4/5 rounded-lg!" />
          <Skeleton className="mt-3.5" width="85%" height="1.1rem" />
          <Skeleton className="mt-2.5" width="40%" height="1.1rem" />
          <Skeleton className="mt-2" width="30%" height="0.9rem" />
        </div>
      ))}
    </div>
  );
}
