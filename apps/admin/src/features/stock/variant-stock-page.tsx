import { Banner, Button, Card, linkClass, Skeleton, Table, Tag, type Column } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { StockDetail } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { AdjustDialog } from "./adjust-dialog.tsx";
import { BackorderCard } from "./backorder-card.tsx";
import { nameOf } from "./stock-name.ts";
import { StockLedger } from "./stock-ledger.tsx";

/** One variant: what lies where, whether it may be owed, and all that came and went. */
export function VariantStockPage({ variantId }: { variantId: string }) {
  const { m, locale } = useI18n();
  const query = useQuery(trpc.stock.get.queryOptions({ variantId, locale }));
  const writes = useCan("stock.write");
  const [adjusting, setAdjusting] = useState(false);
  const detail = query.data;
  const name = detail ? nameOf(detail) : m.stock.title;
  return (
    <Page
      title={name}
      above={
        <Link to="/stock" className={linkClass("quiet")}>
          {m.stock.back}
        </Link>
      }
      below={
        detail ? (
          <>
            <span className="ltr font-mono">{detail.sku}</span> · {m.stock.lowAt(detail.lowStockAt)} ·{" "}
            {detail.waiting > 0 ? `${m.stock.waiting(detail.waiting)} · ` : null}
            <Link to="/products/$id" params={{ id: detail.productId }} className={linkClass("text")}>
              {m.stock.toProduct}
            </Link>
          </>
        ) : null
      }
      actions={
        writes && detail && !detail.bundle ? (
          <Button onClick={() => setAdjusting(true)}>{m.stock.adjust}</Button>
        ) : null
      }
    >
      <QueryView query={query} skeleton={<Skeleton className="h-64" />}>
        {(loaded) =>
          loaded.bundle ? (
            <Banner>{m.stock.bundleNotice}</Banner>
          ) : (
            <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
              <div className="flex min-w-0 flex-col gap-6">
                <Levels detail={loaded} />
                <StockLedger variantId={variantId} />
              </div>
              <BackorderCard detail={loaded} writes={writes} />
            </div>
          )
        }
      </QueryView>
      {adjusting && detail ? <AdjustDialog detail={detail} onClose={() => setAdjusting(false)} /> : null}
    </Page>
  );
}

type Level = StockDetail["levels"][number];

function Levels({ detail }: { detail: StockDetail }) {
  const { m, format } = useI18n();
  const { column } = m.stock;
  const columns: Column<Level>[] = [
    {
      id: "place",
      header: column.place,
      render: ({ name, isDefault, sells }) => (
        <span className="inline-flex flex-wrap items-center gap-2">
          {name}
          {isDefault ? <Tag>{m.stock.isDefault}</Tag> : null}
          {sells ? null : <span className="text-sm text-muted">{m.stock.notOnline}</span>}
        </span>
      ),
    },
    { id: "onHand", header: column.onHand, align: "end", render: ({ onHand }) => format.number(onHand) },
    {
      id: "reserved",
      header: column.reserved,
      align: "end",
      className: "max-sm:hidden",
      render: ({ reserved }) => format.number(reserved),
    },
    {
      id: "available",
      header: column.available,
      align: "end",
      render: ({ onHand, reserved }) => format.number(onHand - reserved),
    },
  ];
  return (
    <Card title={m.stock.levels}>
      <Table
        caption={m.stock.levels}
        columns={columns}
        rows={detail.levels}
        rowId={({ locationId }) => locationId}
      />
    </Card>
  );
}
