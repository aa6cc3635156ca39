import type { Overview } from "@souk/contracts";
import { ArrowDownIcon, ArrowUpIcon, buttonClass, cx, TruckIcon } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { figureChange } from "./figure-change.ts";

const NAMES = ["revenue", "orders", "averageOrder", "customers"] as const;

/** Four figures against the period before, and what waits to be shipped. */
export function Figures({ data }: { data: Overview }) {
  const { m, format } = useI18n();
  const isMoney = (name: (typeof NAMES)[number]) => name === "revenue" || name === "averageOrder";
  const show = (name: (typeof NAMES)[number], value: number) =>
    isMoney(name) ? format.money(value, data.currency) : format.number(value);
  return (
    <div className="flex flex-col gap-5">
      <dl className="grid grid-cols-2 overflow-clip rounded-lg border border-hairline bg-surface lg:grid-cols-4">
        {NAMES.map((name) => (
          <div
            key={name}
            className="hairline-b border-e border-e-hairline p-4 sm:p-5 lg:border-b-0 lg:last:border-e-0"
          >
            <dt className="text-sm text-muted">{m.overview.figures[name]}</dt>
            <dd className="mt-1">
              <span className="tnum block text-base font-semibold wrap-anywhere sm:text-2xl lg:text-lg xl:text-xl min-[90rem]:text-2xl">
                {show(name, data[name].value)}
              </span>
              <Change figure={data[name]} before={show(name, data[name].previous)} />
            </dd>
          </div>
        ))}
      </dl>
      <ToShip count={data.toShip} />
    </div>
  );
}

function Change({ figure, before }: { figure: Overview["orders"]; before: string }) {
  const { m, format } = useI18n();
  const change = figureChange(figure);
  if (change.kind === "same") return <span className="text-sm text-muted">{m.overview.same}</span>;
  if (change.kind === "fresh") return <span className="text-sm text-muted">{m.overview.fresh}</span>;
  const percent = format.percent(change.ratio);
  const up = change.kind === "up";
  const Arrow = up ? ArrowUpIcon : ArrowDownIcon;
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
      <span className={cx("tnum inline-flex items-center gap-0.5", up ? "text-palm" : "text-pomegranate")}>
        <Arrow size={14} />
        <span aria-hidden>{percent}</span>
        <span className="sr-only">{up ? m.overview.up(percent) : m.overview.down(percent)}</span>
      </span>
      <span className="tnum">{m.overview.before(before)}</span>
    </span>
  );
}

function ToShip({ count }: { count: number }) {
  const { m } = useI18n();
  return (
    <section
      aria-label={m.overview.toShip}
      className="flex flex-wrap items-center gap-3 rounded-lg bg-sand px-5 py-3.5"
    >
      <TruckIcon className={count > 0 ? "text-clay" : "text-faint"} />
      <p className="flex-1 font-medium">{count > 0 ? m.overview.toShipText(count) : m.overview.toShipNone}</p>
      {count > 0 ? (
        <Link
          to="/orders"
          search={{ toShip: true }}
          className={buttonClass({ variant: "secondary", size: "sm" })}
        >
          {m.overview.toShipLink}
        </Link>
      ) : null}
    </section>
  );
}
