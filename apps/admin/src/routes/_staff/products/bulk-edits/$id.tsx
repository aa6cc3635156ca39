import { createFileRoute } from "@tanstack/react-router";
import { BulkEditPage } from "../../../../features/products/bulk/bulk-edit-page.tsx";

export const Route = createFileRoute("/_staff/products/bulk-edits/$id")({
  staticData: { permission: "products.read" },
  component: One,
});

function One() {
  return <BulkEditPage id={Route.useParams().id} />;
}
