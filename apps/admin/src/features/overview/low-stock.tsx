import type { Overview } from "@souk/contracts";
import { Card, cx, linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Name } from "../../parts/name.tsx";

const SHOWN = 6;

/** What runs out. */
export function LowStock({ data }: { data: Overview }) {
  const { m } = useI18n();
  return (
    <Card title={m.overview.lowStock} look="plain">
      {data.lowStock.length === 0 ? <p className="text-muted">{m.overview.lowStockNone}</p> : null}
      <ul>
        {data.lowStock.slice(0, SHOWN).map((item) => (
          <li key={item.sku} className="hairline-b flex min-h-11 items-center justify-between gap-3 py-1.5">
            <span className="min-w-0">
              <Link
                to="/products/$id"
                params={{ id: item.productId }}
                className={linkClass("plain", "font-medium")}
              >
                <Name>{item.name}</Name>
              </Link>
              <Name className="font-mono text-xs text-muted">{item.sku}</Name>
            </span>
            <span
              className={cx(
                "tnum shrink-0 text-sm font-medium whitespace-nowrap",
                item.available <= 0 ? "text-pomegranate" : "text-saffron",
              )}
            >
              {item.available <= 0 ? m.products.outOfStock : m.overview.left(item.available)}
            </span>
          </li>
        ))}
      </ul>
      {data.lowStockCount > 0 ? (
        <Link
          to="/products"
          search={{ stock: "low" }}
          className={linkClass("text", "mt-3 inline-block text-sm")}
        >
          {m.overview.lowStockAll(data.lowStockCount)}
        </Link>
      ) : null}
    </Card>
  );
}
