import type { Overview } from "@souk/contracts";
import { cx } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { bars, niceMax } from "./chart-scale.ts";

const WIDTH = 720;
const HEIGHT = 200;
const LINES = [0, 0.5, 1];

/**
 * Bars drawn by hand: it is 2 kB where a chart library is a hundred, writes no styles and knows right-to-left. The
 * numbers themselves are in the table beneath; here a pointer reads out one day.
 */
export function RevenueChart({ data, summary }: { data: Overview; summary: string }) {
  const { m, dir, format } = useI18n();
  const [at, setAt] = useState<number | null>(null);
  const { series, currency } = data;
  const drawn = bars(
    series.map((point) => point.revenue),
    { width: WIDTH, height: HEIGHT, rtl: dir === "rtl" },
  );
  const top = niceMax(Math.max(0, ...series.map((point) => point.revenue)));
  const last = series.at(-1);
  const point = at === null ? undefined : series[at];
  return (
    <figure>
      <figcaption className="tnum mb-2 flex min-h-6 justify-between gap-4 text-sm" aria-hidden>
        <span className="text-faint">{format.money(top, currency)}</span>
        {point ? (
          <span className="font-medium">
            {m.overview.dayReadout(
              format.date(point.day),
              format.money(point.revenue, currency),
              m.orders.count(point.orders),
            )}
          </span>
        ) : null}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, there is no file
        role="img"
        aria-label={summary}
        className="h-60 w-full overflow-visible"
        onPointerLeave={() => setAt(null)}
      >
        {LINES.map((line) => (
          <line
            key={line}
            x1={0}
            x2={WIDTH}
            y1={HEIGHT * line}
            y2={HEIGHT * line}
            className="stroke-hairline"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {drawn.map((bar, index) => (
          <g key={series[index]?.day} onPointerEnter={() => setAt(index)}>
            <rect
              x={bar.x - bar.width * 0.21}
              y={0}
              width={bar.width * 1.42}
              height={HEIGHT}
              fill="transparent"
            />
            <rect
              {...bar}
              rx={2}
              className={cx(
                "transition-opacity",
                at === index ? "fill-clay" : "fill-primary",
                at !== null && at !== index && "opacity-55",
              )}
            />
          </g>
        ))}
      </svg>
      <div aria-hidden className="mt-2 flex justify-between text-xs text-faint">
        <span>{series[0] ? format.date(series[0].day) : null}</span>
        <span>{last ? format.date(last.day) : null}</span>
      </div>
    </figure>
  );
}
