import type { StocktakeDetail } from "@souk/contracts";
import { buttonClass, DownloadIcon, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { RecordTimeline } from "../../parts/record-timeline.tsx";
import { CountedLines } from "./counted-lines.tsx";
import { CountedProblems } from "./counted-problems.tsx";
import { StocktakeActions } from "./stocktake-actions.tsx";
import { StocktakeStatePill } from "./stocktake-state.tsx";
import { UploadCounts } from "./upload-counts.tsx";

/** One count: its sheet, what was counted, and how far that is from the ledger. */
export function StocktakePage({ number }: { number: number }) {
  const { m, locale } = useI18n();
  const query = useQuery(trpc.stocktakes.get.queryOptions({ number }));
  const writes = useCan("stock.write");
  const stocktake = query.data;
  return (
    <Page
      title={m.stocktakes.one(number)}
      above={
        <Link to="/stocktakes" className={linkClass("quiet")}>
          {m.stocktakes.back}
        </Link>
      }
      beside={stocktake ? <StocktakeStatePill state={stocktake.state} /> : null}
      below={stocktake ? <About stocktake={stocktake} /> : null}
      actions={
        <>
          <a
            href={`/api/admin/stocktakes/${number}/sheet?locale=${locale}`}
            download
            className={buttonClass({ variant: "secondary" })}
          >
            <DownloadIcon size={18} />
            {m.stocktakes.sheet}
          </a>
          {stocktake && writes ? <StocktakeActions stocktake={stocktake} /> : null}
        </>
      }
    >
      <QueryView query={query} skeleton={<Skeleton className="h-64" />}>
        {(loaded) => (
          <div className="flex flex-col gap-6">
            {writes && isOpen(loaded) ? <UploadCounts stocktake={loaded} /> : null}
            <CountedProblems stocktake={loaded} />
            {loaded.counted > 0 ? <CountedLines stocktake={loaded} /> : null}
            <RecordTimeline entity="stocktake" entityId={String(number)} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}

const isOpen = ({ state }: StocktakeDetail): boolean => state === "OPEN" || state === "COUNTED";

function About({ stocktake }: { stocktake: StocktakeDetail }) {
  const { m, format } = useI18n();
  const { location, note, filename, countedAt } = stocktake;
  return (
    <>
      {location}
      {filename !== null && countedAt !== null ? (
        <> · {m.stocktakes.from(filename, format.dateTime(countedAt))}</>
      ) : null}
      {note ? (
        <span dir="auto" className="block wrap-anywhere">
          {note}
        </span>
      ) : null}
    </>
  );
}
