import { createFileRoute } from "@tanstack/react-router";
import { buyWished } from "../../../features/cart/buy-wished.tsx";
import { SharedWishlistPage } from "../../../features/wishlist/shared-page.tsx";

export const Route = createFileRoute("/$locale/_shop/wishlist/$token")({ component: Shared });

function Shared() {
  return <SharedWishlistPage token={Route.useParams().token} buy={buyWished} />;
}
