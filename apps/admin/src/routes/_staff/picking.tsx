import { createFileRoute } from "@tanstack/react-router";
import { parseNumbers } from "../../features/orders/order-numbers.ts";
import { PickListPage } from "../../features/orders/pick-list-page.tsx";

export const Route = createFileRoute("/_staff/picking")({
  staticData: { permission: "orders.read" },
  validateSearch: ({ numbers }: { numbers?: unknown }) => ({ numbers: parseNumbers(numbers).join(",") }),
  component: Picking,
});

function Picking() {
  const { numbers } = Route.useSearch();
  return <PickListPage key={numbers} numbers={parseNumbers(numbers)} />;
}
