import { Id } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { ProductPage } from "../../../features/product-editor/editor-page.tsx";

export const Route = createFileRoute("/_staff/products/$id")({
  staticData: { permission: "products.read" },
  params: {
    parse: ({ id }) => {
      if (!Id.safeParse(id).success) throw notFound();
      return { id };
    },
    stringify: ({ id }) => ({ id }),
  },
  component: Product,
});

function Product() {
  const { id } = Route.useParams();
  return <ProductPage key={id} id={id} />;
}
