import { OrderNumber } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { OrderPage } from "../../../features/orders/order-page.tsx";

export const Route = createFileRoute("/_staff/orders/$number")({
  staticData: { permission: "orders.read" },
  params: {
    parse: ({ number }) => {
      const parsed = OrderNumber.safeParse(Number(number));
      if (!parsed.success) throw notFound();
      return { number: parsed.data };
    },
    stringify: ({ number }) => ({ number: String(number) }),
  },
  component: Order,
});

function Order() {
  const { number } = Route.useParams();
  return <OrderPage key={number} number={number} />;
}
