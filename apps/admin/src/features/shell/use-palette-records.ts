import { can } from "@souk/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import type { PaletteGroup } from "./palette-entries.ts";

/** The text as it was when typing paused. */
function usePaused(text: string, ms: number): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return paused;
}

/** Orders and products that match, asked of the server's own lists where the role may read them. */
export function usePaletteRecords(text: string): PaletteGroup[] {
  const { m, locale, format } = useI18n();
  const { role } = useStaff();
  const query = usePaused(text.trim(), 200);
  const orders = useQuery({
    ...trpc.orders.list.queryOptions({ query, limit: 5 }),
    enabled: query.length > 0 && can(role, "orders.read"),
    placeholderData: keepPreviousData,
  });
  const products = useQuery({
    ...trpc.products.list.queryOptions({ query, locale, limit: 5 }),
    enabled: query.length > 1 && can(role, "products.read"),
    placeholderData: keepPreviousData,
  });
  if (text.trim() === "") return [];
  return [
    {
      id: "orders",
      entries: (orders.data?.items ?? []).map((order) => ({
        id: `order-${order.number}`,
        label: m.orders.order(order.number),
        help: `${order.customer} · ${format.money(order.total, order.currency)} · ${m.orders.states[order.state]}`,
        href: `/orders/${order.number}`,
      })),
    },
    {
      id: "products",
      entries: (products.data?.items ?? []).map((product) => ({
        id: `product-${product.id}`,
        label: product.name,
        help: product.category ?? "",
        href: `/products/${product.id}`,
      })),
    },
  ];
}
