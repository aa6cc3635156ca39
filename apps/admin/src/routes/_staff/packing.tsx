import { createFileRoute } from "@tanstack/react-router";
import { parseNumbers } from "../../features/orders/order-numbers.ts";
import { PackingSlipsPage } from "../../features/orders/packing-slips-page.tsx";

export const Route = createFileRoute("/_staff/packing")({
  staticData: { permission: "orders.read" },
  validateSearch: ({ numbers }: { numbers?: unknown }) => ({ numbers: parseNumbers(numbers).join(",") }),
  component: PackingSlips,
});

function PackingSlips() {
  const { numbers } = Route.useSearch();
  return <PackingSlipsPage key={numbers} numbers={parseNumbers(numbers)} />;
}
