import type { Rating as ProductRating } from "@souk/contracts";
import { Rating } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

/** What a product's published reviews come to; nothing while it has none. */
export function ProductStars({ rating: { average, count } }: { rating: ProductRating }) {
  const { m, format } = useI18n();
  if (count === 0) return null;
  const exact = format.number(Math.round(average / 10) / 10);
  return (
    <Rating
      value={average / 100}
      label={m.reviews.ratingOf(exact, count)}
      count={`${exact} · ${format.number(count)}`}
    />
  );
}
