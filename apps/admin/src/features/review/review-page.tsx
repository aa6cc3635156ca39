import { REVIEW_LISTS, type ReviewRow } from "@souk/contracts";
import { EmptyState, linkClass, type Column } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, linkOptions } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Name } from "../../parts/name.tsx";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { RiskReasons } from "../../parts/risk-reasons.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import type { ReviewSearch } from "./review-search.ts";

/** Orders that wait for a judgement, and those that had it. */
export function ReviewPage({ search }: { search: ReviewSearch }) {
  const { m } = useI18n();
  return (
    <Page title={m.review.title} below={m.review.text}>
      <LinkTabs
        label={m.review.tabs}
        choices={REVIEW_LISTS}
        chosen={search.state ?? "HELD"}
        name={(state) => m.review.lists[state]}
        link={(state) => linkOptions({ to: "/review", search: state === "HELD" ? {} : { state } })}
        className="mb-4"
      />
      <ReviewTable search={search} />
    </Page>
  );
}

function ReviewTable({ search }: { search: ReviewSearch }) {
  const { m } = useI18n();
  const columns = useColumns();
  const query = useQuery({
    ...trpc.review.list.queryOptions(search),
    placeholderData: keepPreviousData,
  });
  return (
    <TableFrame
      caption={m.review.title}
      query={query}
      columns={columns}
      rowId={(row) => String(row.number)}
      empty={<EmptyState title={m.review.emptyTitle[search.state ?? "HELD"]}>{m.review.empty}</EmptyState>}
      count={m.review.count}
    />
  );
}

function useColumns(): Column<ReviewRow>[] {
  const { m, format } = useI18n();
  return [
    {
      id: "number",
      header: m.review.column.order,
      render: (row) => (
        <>
          <Link
            to="/orders/$number"
            params={{ number: row.number }}
            className={linkClass("plain", "tnum ltr font-medium")}
          >
            #{row.number}
          </Link>
          <Name className="max-w-32 text-muted sm:hidden">{row.customer}</Name>
        </>
      ),
    },
    {
      id: "customer",
      header: m.review.column.customer,
      className: "max-sm:hidden",
      render: (row) => (
        <span title={row.email}>
          <Name className="max-w-56">{row.customer}</Name>
        </span>
      ),
    },
    { id: "why", header: m.review.column.why, render: (row) => <RiskReasons reasons={row.risk.reasons} /> },
    {
      id: "score",
      header: m.review.column.score,
      align: "end",
      className: "max-sm:hidden",
      render: (row) => format.number(row.risk.score),
    },
    {
      id: "total",
      header: m.review.column.total,
      align: "end",
      className: "whitespace-nowrap",
      render: (row) => format.money(row.total, row.currency),
    },
  ];
}
