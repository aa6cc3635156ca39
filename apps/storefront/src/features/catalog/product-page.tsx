import type { ProductView, VariantView } from "@souk/contracts";
import { Breadcrumbs, Skeleton, Tag } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { useMarket } from "../../lib/market.ts";
import { ReachUs } from "../../parts/reach-us.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { Stars } from "../../parts/stars.tsx";
import { usePageSlugs } from "../../lib/page-slugs.ts";
import { trpc } from "../../lib/trpc.ts";
import { BesideRows } from "./beside-rows.tsx";
import { BrandLink } from "./brand-link.tsx";
import { BundleContents } from "./bundle-contents.tsx";
import { crumbLinks } from "./crumb-links.tsx";
import { DeliveryNotes } from "./delivery-notes.tsx";
import { Gallery } from "./gallery.tsx";
import { OptionPicker } from "./option-picker.tsx";
import { ProductStory } from "./product-story.tsx";
import { RecentlyViewed } from "./recently-viewed.tsx";
import { initialVariant } from "./variant-choice.ts";
import { VariantFacts } from "./variant-facts.tsx";

interface Choice {
  /** The SKU in the URL. */
  sku: string | undefined;
  onSku: (sku: string) => void;
  /** Quantity and the button, given by the route: the catalogue doesn't know the cart. */
  buy: (variant: VariantView, product: ProductView) => ReactNode;
  /** Whether it fits the shopper's vehicle, and the vehicles it fits: given by the route, too. */
  fitNote: (productId: string) => ReactNode;
  fittedVehicles: (productId: string) => ReactNode;
  /** What buyers say of it, given by the route. */
  reviews: (product: ProductView) => ReactNode;
}

export function ProductPage({ slug, ...choice }: Choice & { slug: string }) {
  const market = useMarket();
  const product = useQuery(trpc.catalog.product.queryOptions({ ...market, slug }));
  return (
    <Loaded query={product} skeleton={<ProductSkeleton />}>
      {(view) => <Shown key={view.id} product={view} {...choice} />}
    </Loaded>
  );
}

const layout = "mt-5 grid grid-cols-1 gap-x-12 gap-y-8 md:grid-cols-2";

function Shown({ product, sku, onSku, ...given }: Choice & { product: ProductView }) {
  const { buy, fitNote, fittedVehicles, reviews } = given;
  const { m, locale } = useI18n();
  usePageSlugs(product.slugs);
  useEffect(() => {
    void import("./note-look.ts").then(
      ({ noteLook }) => noteLook(product.id),
      () => undefined,
    );
  }, [product.id]);
  const chosen = initialVariant(product.variants, sku);
  const ofVariant = product.pictures.findIndex((picture) => picture.hash === chosen?.pictureHash);
  // A thumbnail's choice holds until another variant is chosen.
  const [looked, setLooked] = useState<{ sku: string | undefined; index: number } | null>(null);
  const shown = looked && looked.sku === chosen?.sku ? looked.index : Math.max(0, ofVariant);
  return (
    <div className="shop-width pt-6">
      <Breadcrumbs
        label={m.common.youAreHere}
        links={crumbLinks({ links: product.breadcrumbs, m, locale })}
        current={product.name}
      />
      <div className={layout}>
        <div className="self-start md:sticky md:top-[calc(1.5rem+var(--bar-height,0px))]">
          <Gallery
            pictures={product.pictures}
            shown={shown}
            onShow={(index) => setLooked({ sku: chosen?.sku, index })}
          />
        </div>
        <div className="md:pt-2">
          <p className="flex min-h-6 items-center gap-3 text-sm text-muted">
            <BrandLink brand={product.brand} brandSlug={product.brandSlug} />
            {product.isNew ? <Tag>{m.catalog.newMark}</Tag> : null}
          </p>
          <PageHeading title={product.name} className="mt-1 text-2xl md:text-3xl">
            {product.name}
          </PageHeading>
          {product.rating ? (
            <a href="#reviews" className="mt-2 inline-flex">
              <Stars rating={product.rating} />
            </a>
          ) : null}
          {chosen ? (
            <div className="mt-5 space-y-6">
              <VariantFacts variant={chosen} product={product} />
              <OptionPicker
                options={product.options}
                variants={product.variants}
                chosen={chosen}
                onChoose={(variant) => onSku(variant.sku)}
              />
              {fitNote(product.id)}
              <BundleContents contents={contentsOf(product, chosen)} />
              {buy(chosen, product)}
            </div>
          ) : null}
          <DeliveryNotes />
          <ReachUs place="PRODUCT" about={product.name} />
          <ProductStory product={product} variant={chosen} />
          {fittedVehicles(product.id)}
        </div>
      </div>
      {reviews(product)}
      <BesideRows product={product} />
      <RecentlyViewed besides={product.id} />
    </div>
  );
}

function contentsOf({ bundles }: ProductView, { id }: VariantView) {
  return bundles.find(({ variantId }) => variantId === id)?.contents ?? [];
}

function ProductSkeleton() {
  return (
    <div className="shop-width pt-6">
      <Skeleton width="16rem" height="1.5rem" />
      <div className={layout}>
        <Skeleton className="aspect-4/5 w-full rounded-lg!" />
        <div className="space-y-6 md:pt-2">
          <Skeleton width="80%" height="2.8rem" className="mt-8" />
          <Skeleton width="9rem" height="2rem" />
          <Skeleton width="60%" height="5rem" />
          <Skeleton width="100%" height="3rem" />
          <Skeleton width="100%" height="8rem" />
        </div>
      </div>
    </div>
  );
}
