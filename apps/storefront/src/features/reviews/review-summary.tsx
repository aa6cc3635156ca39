import type { ReviewList } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { cx } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { Stars } from "../../parts/stars.tsx";

interface Props {
  view: ReviewList;
  words: ReviewMessages;
  stars: number | undefined;
  onStars: (stars: number | undefined) => void;
}

/** The average and how the stars are spread; a line shows its reviews alone. */
export function ReviewSummary({ view: { rating, distribution }, words, stars, onStars }: Props) {
  const { format } = useI18n();
  if (rating.count === 0) return null;
  return (
    <div>
      <p className="tnum text-3xl font-semibold">{format.number(Math.round(rating.average / 10) / 10)}</p>
      <Stars rating={rating} className="mt-1" />
      <ul aria-label={words.only} className="mt-4">
        {[5, 4, 3, 2, 1].map((step) => {
          const count = distribution[step - 1] ?? 0;
          return (
            <li key={step}>
              <button
                type="button"
                aria-pressed={stars === step}
                onClick={() => onStars(stars === step ? undefined : step)}
                className={cx(
                  "flex min-h-8 w-full items-center gap-3 rounded-md px-2 text-sm hover:bg-sand",
                  stars === step && "bg-primary-soft",
                )}
              >
                <span className="w-20 shrink-0 text-start whitespace-nowrap">{words.stars(step)}</span>
                <span className="h-2 flex-1 overflow-clip rounded-full bg-dune" aria-hidden>
                  <span
                    className="block h-full bg-saffron-fill"
                    style={{ width: `${(count / rating.count) * 100}%` }}
                  />
                </span>
                <span className="tnum w-8 shrink-0 text-end text-muted">{format.number(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
