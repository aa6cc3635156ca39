import type { StaffSearchView } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
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

/** Records that match, of the kinds the role may read: the server knows which. */
export function usePaletteRecords(text: string): PaletteGroup[] {
  const { m, locale } = useI18n();
  const query = usePaused(text.trim(), 150);
  const found = useQuery({
    ...trpc.search.staff.queryOptions({ query: query.slice(0, 200), locale }),
    enabled: query.length > 0,
    placeholderData: keepPreviousData,
  });
  if (text.trim() === "" || !found.data) return [];
  return [...people(found.data, m), ...goods(found.data)];
}

function people({ orders, customers }: StaffSearchView, m: AdminMessages): PaletteGroup[] {
  return [
    {
      id: "orders",
      entries: orders.map(({ number, state, customer, email }) => ({
        id: `order-${number}`,
        label: m.orders.order(number),
        help: `${customer} · ${email} · ${m.orders.states[state]}`,
        href: `/orders/${number}`,
      })),
    },
    {
      id: "customers",
      entries: customers.map(({ name, email, orders: count }) => ({
        id: `customer-${email}`,
        label: name,
        help: `${email} · ${m.shell.palette.customerOrders(count)}`,
        href: `/orders?query=${encodeURIComponent(email)}`,
      })),
    },
  ];
}

function goods({ products, categories, brands, collections }: StaffSearchView): PaletteGroup[] {
  const named = (path: string, { id, name }: { id: string; name: string }) => ({
    id: `${path}-${id}`,
    label: name,
    href: `/${path}?id=${id}`,
  });
  return [
    {
      id: "products",
      entries: products.map(({ id, name, code }) => ({
        id: `product-${id}`,
        label: name,
        help: code,
        href: `/products/${id}`,
      })),
    },
    { id: "categories", entries: categories.map((category) => named("categories", category)) },
    { id: "brands", entries: brands.map((brand) => named("brands", brand)) },
    { id: "collections", entries: collections.map((collection) => named("collections", collection)) },
  ];
}
