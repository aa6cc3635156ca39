import type { PickItem, PickList } from "@souk/contracts";
import {
  Banner,
  Button,
  buttonClass,
  type Column,
  EmptyState,
  linkClass,
  PrintIcon,
  Skeleton,
  Table,
} from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { numbersParam } from "./order-numbers.ts";
import { Tick } from "./packing-slip.tsx";

/** What is fetched for several orders in one walk, place by place. */
export function PickListPage({ numbers }: { numbers: readonly number[] }) {
  const { m, locale } = useI18n();
  const query = useQuery({
    ...trpc.orders.pickList.queryOptions({ numbers: [...numbers], locale }),
    enabled: numbers.length > 0,
    staleTime: 0,
  });
  const picked = query.data?.orders.map(({ number }) => number) ?? [];
  return (
    <Page
      title={m.orders.picking.title}
      above={
        <Link to="/orders" className={linkClass("quiet", "no-print text-sm")}>
          {m.orders.title}
        </Link>
      }
      below={query.data ? m.orders.count(picked.length) : null}
      actions={
        <>
          {picked.length > 0 ? (
            <Link
              to="/packing"
              search={{ numbers: numbersParam(picked) }}
              className={buttonClass({ variant: "secondary" })}
            >
              {m.orders.picking.slips}
            </Link>
          ) : null}
          <Button start={<PrintIcon size={18} />} onClick={() => globalThis.print()} disabled={!query.data}>
            {m.orders.print}
          </Button>
        </>
      }
    >
      {numbers.length === 0 ? (
        <EmptyState title={m.orders.picking.noneTitle}>{m.orders.picking.none}</EmptyState>
      ) : (
        <QueryView query={query} skeleton={<Skeleton className="h-64" />}>
          {(list) => <Walk list={list} />}
        </QueryView>
      )}
    </Page>
  );
}

function Walk({ list }: { list: PickList }) {
  const { m } = useI18n();
  const columns = useColumns();
  return (
    <>
      <LeftOut left={list.left} />
      {list.places.length === 0 ? (
        <EmptyState title={m.orders.picking.nothingTitle}>{m.orders.picking.nothing}</EmptyState>
      ) : null}
      {list.places.map(({ name, items }) => {
        const title = name ?? m.orders.picking.noPlace;
        return (
          <section key={title} className="mb-8">
            <h2 className="mb-2 text-lg font-semibold">
              <bdi>{title}</bdi>
            </h2>
            <Table
              caption={title}
              columns={columns}
              rows={items}
              rowId={(item) => `${item.sku} ${item.name}`}
            />
          </section>
        );
      })}
    </>
  );
}

/** Orders that were chosen and aren't among these, with the reason. */
function LeftOut({ left }: Pick<PickList, "left">) {
  const { m } = useI18n();
  if (left.length === 0) return null;
  return (
    <Banner tone="warning" className="no-print mb-6" title={m.orders.picking.leftOut}>
      <ul>
        {left.map(({ number, why }) => (
          <li key={number}>
            <Link to="/orders/$number" params={{ number }} className={linkClass("text", "tnum ltr")}>
              #{number}
            </Link>{" "}
            {m.orders.picking.why[why]}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function useColumns(): Column<PickItem>[] {
  const { m, format } = useI18n();
  return [
    { id: "done", header: m.orders.picking.picked, render: () => <Tick /> },
    {
      id: "item",
      header: m.orders.item,
      render: ({ sku, name, options }) => (
        <>
          <span className="ltr block w-fit font-mono text-sm font-medium">{sku}</span>
          <bdi>{name}</bdi>
          {options ? <bdi className="block text-sm text-muted">{options}</bdi> : null}
        </>
      ),
    },
    {
      id: "quantity",
      header: m.orders.quantity,
      align: "end",
      render: ({ quantity, missing }) => (
        <>
          <strong>{format.number(quantity)}</strong>
          {missing > 0 ? (
            <span className="block text-sm text-warning">{m.orders.picking.missing(missing)}</span>
          ) : null}
        </>
      ),
    },
    {
      id: "orders",
      header: m.orders.picking.goesTo,
      render: ({ orders }) => (
        <ul className="flex flex-wrap gap-x-4">
          {orders.map(({ number, quantity }) => (
            <li key={number} className="tnum whitespace-nowrap">
              <span className="ltr">#{number}</span> × {format.number(quantity)}
            </li>
          ))}
        </ul>
      ),
    },
  ];
}
