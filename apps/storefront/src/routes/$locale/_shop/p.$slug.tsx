import type { ProductView, VariantView } from "@souk/contracts";
import { createFileRoute } from "@tanstack/react-router";
import { AddToCart } from "../../../features/cart/add-to-cart.tsx";
import { ProductPage } from "../../../features/catalog/product-page.tsx";
import { FitNote } from "../../../features/garage/fit-note.tsx";
import { FittedVehicles } from "../../../features/garage/fitted-vehicles.tsx";
import { OfferToTell } from "../../../features/mails/offer-to-tell.tsx";
import { ProductReviews } from "../../../features/reviews/product-reviews.tsx";
import { ProductHeart } from "../../../features/wishlist/hearts.tsx";
import { getCurrency } from "../../../lib/market.ts";
import { queryClient, trpc } from "../../../lib/trpc.ts";

interface ProductSearch {
  /** The SKU of the chosen variant. */
  variant?: string;
  /** From a mail that asks for a review: its form is open at once. */
  review?: "write";
}

export const Route = createFileRoute("/$locale/_shop/p/$slug")({
  validateSearch: ({ variant, review }: Record<string, unknown>): ProductSearch => ({
    ...((typeof variant === "string" || typeof variant === "number") && {
      variant: String(variant).slice(0, 100),
    }),
    ...(review === "write" && { review }),
  }),
  loader: ({ context: { locale }, params: { slug } }) => {
    const input = { locale, currency: getCurrency(), slug };
    void queryClient.prefetchQuery(trpc.catalog.product.queryOptions(input));
  },
  component: Product,
});

const buy = (variant: VariantView, product: ProductView) => (
  <div key={variant.id}>
    <AddToCart variant={variant} name={product.name} />
    <ProductHeart product={product} variantId={variant.id} />
    <OfferToTell variant={variant} />
  </div>
);

const fitNote = (productId: string) => <FitNote productId={productId} />;
const reviews = (product: ProductView) => <Reviews product={product} />;
const fittedVehicles = (productId: string) => <FittedVehicles productId={productId} />;

function Product() {
  const { slug } = Route.useParams();
  const { variant: sku } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ProductPage
      slug={slug}
      sku={sku}
      onSku={(variant) => void navigate({ search: { variant }, replace: true, resetScroll: false })}
      buy={buy}
      fitNote={fitNote}
      fittedVehicles={fittedVehicles}
      reviews={reviews}
    />
  );
}

function Reviews({ product: { id, rating } }: { product: ProductView }) {
  return <ProductReviews productId={id} rating={rating} asked={Route.useSearch().review === "write"} />;
}
