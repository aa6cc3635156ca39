import type { Overview } from "@souk/contracts";
import { NativeSelect, Skeleton } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { CurrencySelect } from "../../parts/currency-select.tsx";
import { Figures } from "./figures.tsx";
import { LowStock } from "./low-stock.tsx";
import { PERIODS, type OverviewSearch } from "./overview-search.ts";
import { RecentOrders } from "./recent-orders.tsx";
import { TopProducts } from "./top-products.tsx";

const RevenueCard = lazy(() => import("./revenue-card.tsx"));

/** How the shop is doing, and what waits to be done. */
export function OverviewPage({ search }: { search: OverviewSearch }) {
  const { m } = useI18n();
  const currency = search.currency ?? "MAD";
  const days = search.days ?? 30;
  const query = useQuery({
    ...trpc.overview.get.queryOptions({ currency, days }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={m.overview.title} actions={<Choices search={search} />}>
      <QueryView query={query} skeleton={<OverviewSkeleton />}>
        {(data) => <Body data={data} days={days} />}
      </QueryView>
    </Page>
  );
}

function Choices({ search }: { search: OverviewSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  return (
    <>
      <NativeSelect
        label={m.overview.period}
        hideLabel
        value={String(search.days ?? 30)}
        options={PERIODS.map((days) => ({ value: String(days), label: m.overview.days(days) }))}
        onChange={(value) => {
          const days = PERIODS.find((period) => String(period) === value) ?? 30;
          void navigate({ to: "/", search: { ...search, days }, replace: true });
        }}
        className="w-44"
      />
      <CurrencySelect
        label={m.overview.currency}
        hideLabel
        value={search.currency ?? "MAD"}
        onChange={(currency) => void navigate({ to: "/", search: { ...search, currency }, replace: true })}
        className="w-24"
      />
    </>
  );
}

function Body({ data, days }: { data: Overview; days: number }) {
  return (
    <div className="flex flex-col gap-8">
      <Figures data={data} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Suspense fallback={<Skeleton className="h-80 w-full" />}>
          <RevenueCard data={data} days={days} />
        </Suspense>
        <LowStock data={data} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <RecentOrders data={data} />
        <TopProducts data={data} />
      </div>
    </div>
  );
}

function OverviewSkeleton() {
  return (
    <div className="flex flex-col gap-8">
      <Skeleton className="h-28 w-full" />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Skeleton className="h-80 w-full" />
        <Skeleton className="h-80 w-full" />
      </div>
      <Skeleton className="h-96 w-full" />
    </div>
  );
}
