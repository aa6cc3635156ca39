import type { ReplayRow, Simulation } from "@souk/contracts";
import { MAX_REPLAYED } from "@souk/contracts";
import { Banner, Checkbox, type Column, linkClass, LoadMore, StatusPill, Table } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { Name } from "../../parts/name.tsx";
import { promotionName } from "./promotion-words.ts";
import { RuleChecks } from "./rule-checks.tsx";

/** What a simulation found: warnings first, then who would have paid what. */
export function SimulationView({ simulation }: { simulation: Simulation }) {
  const { m, format } = useI18n();
  const { orders, changed, warned, more, rows } = simulation;
  const [onlyWarned, setOnlyWarned] = useState(false);
  const shown = onlyWarned ? rows.filter(({ flags }) => flags.length > 0) : rows;
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {warned > 0 ? (
        <Banner tone="warning" title={m.simulator.warnings}>
          {m.simulator.givesAway(warned)}
        </Banner>
      ) : null}
      <RuleChecks checks={simulation.checks} />
      <div>
        <p>
          {orders === 0
            ? m.simulator.noOrders
            : `${m.simulator.done(orders)}. ${m.simulator.changed(changed)}.`}
        </p>
        {more ? <p className="text-sm text-muted">{m.simulator.limit(format.number(MAX_REPLAYED))}</p> : null}
      </div>
      {orders > 0 ? <Totals totals={simulation.totals} /> : null}
      {rows.length > 0 ? (
        <div className="min-w-0">
          {warned > 0 ? (
            <div className="mb-3">
              <Checkbox label={m.simulator.onlyWarned} value={onlyWarned} onChange={setOnlyWarned} />
            </div>
          ) : null}
          <Rows rows={shown} />
          {changed > rows.length ? (
            <p className="mt-2 text-sm text-muted">{m.simulator.first(format.number(rows.length))}</p>
          ) : null}
        </div>
      ) : orders > 0 ? (
        <p className="text-muted">{m.simulator.none}</p>
      ) : null}
    </div>
  );
}

function Totals({ totals }: Pick<Simulation, "totals">) {
  const { m, format } = useI18n();
  const words = m.simulator.column;
  return (
    <Table
      caption={m.simulator.totals}
      rows={totals}
      rowId={({ currency }) => currency}
      columns={[
        { id: "currency", header: m.simulator.totals, render: ({ currency }) => m.simulator.total(currency) },
        {
          id: "before",
          header: words.before,
          align: "end",
          render: ({ before, currency }) => format.money(before, currency),
        },
        {
          id: "after",
          header: words.after,
          align: "end",
          render: ({ after, currency }) => format.money(after, currency),
        },
        {
          id: "difference",
          header: words.difference,
          align: "end",
          render: ({ before, after, currency }) => format.money(after - before, currency),
        },
      ]}
    />
  );
}

const STEP = 25;

function Rows({ rows }: { rows: readonly ReplayRow[] }) {
  const { m, format } = useI18n();
  const columns = useColumns();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <Table
        caption={m.simulator.title}
        rows={rows.slice(0, shown)}
        rowId={({ number }) => String(number)}
        columns={columns}
      />
      {rows.length > shown ? (
        <LoadMore
          label={m.common.loadMore}
          status={`${format.number(shown)} / ${format.number(rows.length)}`}
          share={shown / rows.length}
          onLoadMore={() => setShown(shown + STEP)}
          pending={false}
        />
      ) : null}
    </>
  );
}

function useColumns(): Column<ReplayRow>[] {
  const { m, format, locale } = useI18n();
  const words = m.simulator.column;
  return [
    {
      id: "order",
      header: words.order,
      render: ({ number, customer, flags }) => (
        <>
          <Link
            to="/orders/$number"
            params={{ number }}
            className={linkClass("plain", "tnum ltr font-medium")}
          >
            #{number}
          </Link>
          <Name className="max-w-40 text-muted">{customer}</Name>
          <span className="flex flex-wrap gap-1">
            {flags.map((flag) => (
              <StatusPill key={flag} tone="warning">
                {m.simulator.flags[flag]}
              </StatusPill>
            ))}
          </span>
        </>
      ),
    },
    {
      id: "before",
      header: words.before,
      align: "end",
      className: "max-sm:hidden",
      render: ({ before, currency }) => format.money(before, currency),
    },
    {
      id: "after",
      header: words.after,
      align: "end",
      render: ({ after, currency }) => format.money(after, currency),
    },
    {
      id: "difference",
      header: words.difference,
      align: "end",
      render: ({ before, after, currency }) => format.money(after - before, currency),
    },
    {
      id: "why",
      header: words.why,
      className: "max-md:hidden",
      render: ({ promotions }) => format.list(promotions.map((name) => promotionName(name, locale))),
    },
  ];
}
