import { Id } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { ImportPage } from "../../../features/imports/import-page.tsx";

export const Route = createFileRoute("/_staff/imports/$id")({
  staticData: { permission: "products.read" },
  params: {
    parse: ({ id }) => {
      if (!Id.safeParse(id).success) throw notFound();
      return { id };
    },
  },
  component: Import,
});

function Import() {
  const { id } = Route.useParams();
  return <ImportPage key={id} id={id} />;
}
