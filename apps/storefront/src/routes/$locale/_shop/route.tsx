import type { ProductCard } from "@souk/contracts";
import { createFileRoute, Outlet } from "@tanstack/react-router";
import { CartButton } from "../../../features/cart/cart-button.tsx";
import { CartDrawer } from "../../../features/cart/cart-drawer.tsx";
import { QuickAdd } from "../../../features/cart/quick-add.tsx";
import { CardAction } from "../../../features/catalog/card-action.ts";
import { ConsentQuestion } from "../../../features/consent/consent-question.tsx";
import { GarageButton } from "../../../features/garage/garage-button.tsx";
import { GarageDrawer } from "../../../features/garage/garage-drawer.tsx";
import { BottomBar } from "../../../features/shell/bottom-bar.tsx";
import { Footer } from "../../../features/shell/footer.tsx";
import { Header } from "../../../features/shell/header.tsx";
import { Notices } from "../../../features/shell/notices.tsx";
import { CardHeart, WishlistLink } from "../../../features/wishlist/hearts.tsx";
import { MAIN_ID, SkipLink } from "../../../features/shell/skip-link.tsx";

export const Route = createFileRoute("/$locale/_shop")({ component: ShopLayout });

const cardActions = {
  action: (card: ProductCard) => <QuickAdd card={card} />,
  heart: (card: ProductCard) => <CardHeart card={card} />,
};

function ShopLayout() {
  return (
    <CardAction value={cardActions}>
      <SkipLink />
      <ConsentQuestion />
      <Notices />
      <Header
        wishlist={<WishlistLink />}
        garage={<GarageButton look="header" />}
        cart={<CartButton look="header" />}
      />
      <main id={MAIN_ID} tabIndex={-1} className="min-h-[60vh]">
        <Outlet />
      </main>
      <Footer />
      <BottomBar garage={<GarageButton look="bar" />} cart={<CartButton look="bar" />} />
      <CartDrawer />
      <GarageDrawer />
    </CardAction>
  );
}
