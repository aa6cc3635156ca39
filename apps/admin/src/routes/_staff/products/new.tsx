import { createFileRoute } from "@tanstack/react-router";
import { ProductEditor } from "../../../features/product-editor/product-editor.tsx";

export const Route = createFileRoute("/_staff/products/new")({
  staticData: { permission: "products.write" },
  component: () => <ProductEditor detail={null} />,
});
