import { MergePair } from "@souk/contracts";
import { createFileRoute } from "@tanstack/react-router";
import { MergePage } from "../../../features/customers/merge/merge-page.tsx";
import { compact, param } from "../../../lib/search-params.ts";

export const Route = createFileRoute("/_staff/customers/$id_/merge")({
  staticData: { permission: "customers.merge" },
  validateSearch: (raw: Record<string, unknown>) =>
    compact({ other: param(MergePair.shape.goneId, raw["other"]) }),
  component: Merge,
});

function Merge() {
  const { id } = Route.useParams();
  const { other } = Route.useSearch();
  return <MergePage key={id} id={id} other={other} />;
}
