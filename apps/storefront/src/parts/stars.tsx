import type { Rating as ProductRating } from "@souk/contracts";
import { Rating } from "@souk/ui";
import { useI18n } from "../lib/i18n.ts";

interface Props {
  rating: ProductRating;
  className?: string | undefined;
}

/** How buyers rate a product; read out with its average and how many they are. */
export function Stars({ rating: { average, count }, className }: Props) {
  const { m, format } = useI18n();
  const exact = format.number(Math.round(average / 10) / 10);
  return (
    <Rating
      value={average / 100}
      label={m.catalog.ratingOf(exact, count)}
      count={format.number(count)}
      className={className}
    />
  );
}
