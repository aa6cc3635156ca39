import { accountRouter } from "./shop/account.router.ts";
import { cartRouter } from "./shop/cart.router.ts";
import { catalogRouter } from "./shop/catalog.router.ts";
import { checkoutRouter } from "./shop/checkout.router.ts";
import { contactRouter } from "./shop/contact.router.ts";
import { garageRouter } from "./shop/garage.router.ts";
import { identityRouter } from "./shop/identity.router.ts";
import { impersonationRouter } from "./shop/impersonation.router.ts";
import { mailsRouter } from "./shop/mails.router.ts";
import { ordersRouter } from "./shop/orders.router.ts";
import { privacyRouter } from "./shop/privacy.router.ts";
import { reviewsRouter } from "./shop/reviews.router.ts";
import { vehiclesRouter } from "./shop/vehicles.router.ts";
import { searchRouter } from "./shop/search.router.ts";
import { supportRouter } from "./shop/support.router.ts";
import { wishlistRouter } from "./shop/wishlist.router.ts";
import { router } from "./trpc.ts";

export const shopRouter = router({
  catalog: catalogRouter,
  search: searchRouter,
  cart: cartRouter,
  checkout: checkoutRouter,
  orders: ordersRouter,
  mails: mailsRouter,
  account: accountRouter,
  identity: identityRouter,
  impersonation: impersonationRouter,
  privacy: privacyRouter,
  support: supportRouter,
  contact: contactRouter,
  reviews: reviewsRouter,
  vehicles: vehiclesRouter,
  garage: garageRouter,
  wishlist: wishlistRouter,
});
export type ShopRouter = typeof shopRouter;
