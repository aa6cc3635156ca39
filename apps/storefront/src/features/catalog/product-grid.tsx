import type { ProductCard as Card } from "@souk/contracts";
import { Skeleton } from "@souk/ui";
import { ProductCard } from "./product-card.tsx";
import { useOwnCardPrices } from "../../lib/use-own-card-prices.ts";

const grid = "grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-3 md:gap-x-6";
const columns = { whole: `${grid} lg:grid-cols-4`, beside: `${grid} xl:grid-cols-4` } as const;

/** Over the page's whole width, or beside the facets. */
type Room = keyof typeof columns;

interface Props {
  items: readonly Card[];
  /** How many pictures load at once: the first row, where the list is on top of the page. */
  eager?: number | undefined;
  label?: string | undefined;
  room?: Room | undefined;
}

export function ProductGrid({ items, eager = 0, label, room = "whole" }: Props) {
  const own = useOwnCardPrices(items);
  return (
    <ul className={columns[room]} aria-label={label}>
      {items.map((card, index) => (
        <li key={card.id} className="min-w-0">
          <ProductCard card={card} own={own.get(card.id)} eager={index < eager} />
        </li>
      ))}
    </ul>
  );
}

/** Cards of the final size, before they are known. */
export function ProductGridSkeleton({ count, room = "whole" }: { count: number; room?: Room | undefined }) {
  return (
    <div className={columns[room]}>
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
