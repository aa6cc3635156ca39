import { StocktakeNumber } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { StocktakePage } from "../../../features/stocktakes/stocktake-page.tsx";

export const Route = createFileRoute("/_staff/stocktakes/$number")({
  staticData: { permission: "stock.read" },
  params: {
    parse: ({ number }) => {
      const parsed = StocktakeNumber.safeParse(Number(number));
      if (!parsed.success) throw notFound();
      return { number: parsed.data };
    },
    stringify: ({ number }) => ({ number: String(number) }),
  },
  component: Stocktake,
});

function Stocktake() {
  const { number } = Route.useParams();
  return <StocktakePage key={number} number={number} />;
}
