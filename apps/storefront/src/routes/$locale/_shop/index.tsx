import { createFileRoute } from "@tanstack/react-router";
import { HomePage } from "../../../features/catalog/home-page.tsx";
import { getCurrency } from "../../../lib/market.ts";
import { queryClient, trpc } from "../../../lib/trpc.ts";

export const Route = createFileRoute("/$locale/_shop/")({
  loader: ({ context: { locale } }) => {
    void queryClient.prefetchQuery(trpc.catalog.home.queryOptions({ locale, currency: getCurrency() }));
  },
  component: HomePage,
});
