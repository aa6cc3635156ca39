import { Id } from "@souk/contracts";
import { createFileRoute } from "@tanstack/react-router";
import { AttributesPage, type AttributeSearch } from "../../features/attributes/attributes-page.tsx";

export const Route = createFileRoute("/_staff/attributes")({
  staticData: { permission: "products.read" },
  validateSearch: ({ id }: Record<string, unknown>): AttributeSearch =>
    typeof id === "string" && (id === "new" || Id.safeParse(id).success) ? { id } : {},
  component: Attributes,
});

function Attributes() {
  return <AttributesPage search={Route.useSearch()} />;
}
