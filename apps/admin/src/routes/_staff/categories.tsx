import { Id } from "@souk/contracts";
import { createFileRoute } from "@tanstack/react-router";
import { CategoriesPage, type CategorySearch } from "../../features/categories/categories-page.tsx";

export const Route = createFileRoute("/_staff/categories")({
  staticData: { permission: "categories.read" },
  validateSearch: ({ id }: Record<string, unknown>): CategorySearch =>
    typeof id === "string" && (id === "new" || Id.safeParse(id).success) ? { id } : {},
  component: Categories,
});

function Categories() {
  return <CategoriesPage search={Route.useSearch()} />;
}
