import { createFileRoute } from "@tanstack/react-router";
import { PromotionEditor } from "../../../features/promotions/promotion-editor.tsx";

export const Route = createFileRoute("/_staff/promotions/new")({
  staticData: { permission: "promotions.write" },
  component: () => <PromotionEditor promotion={null} />,
});
