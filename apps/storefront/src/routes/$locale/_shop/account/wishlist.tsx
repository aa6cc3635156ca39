import { createFileRoute } from "@tanstack/react-router";
import { buyWished } from "../../../../features/cart/buy-wished.tsx";
import { WishlistPage } from "../../../../features/wishlist/wishlist-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/wishlist")({ component: Wishlist });

function Wishlist() {
  return <WishlistPage buy={buyWished} />;
}
