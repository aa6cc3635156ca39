import { createFileRoute } from "@tanstack/react-router";
import { ListBulkEditsInput } from "@souk/contracts";
import { BulkHistoryPage } from "../../../../features/products/bulk/bulk-history-page.tsx";
import { compact, param } from "../../../../lib/search-params.ts";

export const Route = createFileRoute("/_staff/products/bulk-edits/")({
  staticData: { permission: "products.read" },
  validateSearch: (raw: Record<string, unknown>) =>
    compact({ cursor: param(ListBulkEditsInput.shape.cursor, raw["cursor"]) }),
  component: History,
});

function History() {
  return <BulkHistoryPage cursor={Route.useSearch().cursor} />;
}
