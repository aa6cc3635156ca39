import type { ProductCard, ProductView } from "@souk/contracts";
import { lazy, Suspense } from "react";

// Nothing of the wishlist is in what is loaded first but the places where it will be.
const OnCard = lazy(() => import("./card-heart.tsx"));
const OnProduct = lazy(() => import("./product-heart.tsx"));
const InHeader = lazy(() => import("./header-heart.tsx"));

export const CardHeart = (props: { card: ProductCard }) => (
  <Suspense>
    <OnCard {...props} />
  </Suspense>
);

export const ProductHeart = (props: { product: ProductView; variantId: string }) => (
  <Suspense fallback={<div className="h-12" />}>
    <OnProduct {...props} />
  </Suspense>
);

export const WishlistLink = () => (
  <Suspense fallback={<div className="w-11" />}>
    <InHeader />
  </Suspense>
);
