import { createFileRoute } from "@tanstack/react-router";
import { SignUpOffer } from "../../../features/account/sign-up-offer.tsx";
import { OrderPage } from "../../../features/orders/order-page.tsx";
import { NotFound } from "../../../parts/not-found.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/_shop/orders/$number")({
  validateSearch: ({ key }: Record<string, unknown>): { key?: string } =>
    (typeof key === "string" || typeof key === "number") && key !== ""
      ? { key: String(key).slice(0, 100) }
      : {},
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: Order,
});

const offer = (buyer: { name: string; email: string }, order: { number: number; key: string }) => (
  <SignUpOffer buyer={buyer} order={order} />
);

function Order() {
  const { number } = Route.useParams();
  const { key } = Route.useSearch();
  if (!/^[1-9]\d{0,9}$/.test(number)) return <NotFound />;
  return <OrderPage number={Number(number)} orderKey={key} offer={offer} />;
}
