import { Skeleton } from "@souk/ui";

const widths = ["w-24", "w-40", "w-32", "w-20", "w-28"];

/** The place of a table: a header and rows of the house's height. */
export function TableSkeleton({ rows = 12 }: { rows?: number }) {
  return (
    <div>
      <div className="hairline-b h-10" />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="hairline-b flex h-(--row-h) items-center justify-between gap-6 px-1">
          {widths.map((width, at) => (
            <Skeleton
              key={width}
              className={`h-3.5 ${width} ${at > 1 ? "max-sm:hidden" : ""} ${row % 2 ? "opacity-80" : ""}`}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
