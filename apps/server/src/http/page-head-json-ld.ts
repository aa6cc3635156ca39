import type { CategoryLink, CategoryView, Locale, ProductView } from "@souk/contracts";
import { summaryOf } from "./page-head-summary.ts";
import { fileOf } from "./page-head.ts";

const SCHEMA = "https://schema.org";

/** Minor units as schema.org wants them. */
const decimal = (amount: number): string =>
  `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;

export function homeJsonLd(origin: string, locale: Locale, shop: string): object[] {
  const url = `${origin}/${locale}`;
  return [
    {
      "@context": SCHEMA,
      "@type": "WebSite",
      name: shop,
      url,
      inLanguage: locale,
      potentialAction: {
        "@type": "SearchAction",
        target: `${url}/search?q={words}`,
        "query-input": "required name=words",
      },
    },
  ];
}

export function categoryJsonLd(origin: string, locale: Locale, view: CategoryView): object[] {
  return [
    breadcrumbs(origin, locale, [
      ...view.breadcrumbs,
      { name: view.name, path: `c/${slug(view.slugs[locale])}` },
    ]),
  ];
}

export function productJsonLd(origin: string, locale: Locale, view: ProductView): object[] {
  const path = `p/${slug(view.slugs[locale])}`;
  const prices = view.variants.map((variant) => variant.price);
  const product = {
    "@context": SCHEMA,
    "@type": "Product",
    name: view.name,
    url: `${origin}/${locale}/${path}`,
    sku: view.variants[0]?.sku,
    description: summaryOf(view.description),
    brand: view.brand === null ? undefined : { "@type": "Brand", name: view.brand },
    image: view.pictures.map(
      (picture) => `${origin}${fileOf(picture, picture.widths.at(-1) ?? picture.width, "webp")}`,
    ),
    aggregateRating:
      view.rating === null
        ? undefined
        : {
            "@type": "AggregateRating",
            ratingValue: decimal(view.rating.average),
            reviewCount: view.rating.count,
          },
    offers: {
      "@type": "AggregateOffer",
      priceCurrency: view.currency,
      lowPrice: decimal(Math.min(...prices)),
      highPrice: decimal(Math.max(...prices)),
      offerCount: prices.length,
      availability: `${SCHEMA}/${view.variants.some((variant) => variant.available > 0) ? "InStock" : "OutOfStock"}`,
    },
  };
  return [product, breadcrumbs(origin, locale, [...view.breadcrumbs, { name: view.name, path }])];
}

const slug = (text: string): string => encodeURIComponent(text);

type Crumb = Pick<CategoryLink, "name"> & ({ path: string } | { slug: string });

function breadcrumbs(origin: string, locale: Locale, crumbs: readonly Crumb[]): object {
  return {
    "@context": SCHEMA,
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map((crumb, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: crumb.name,
      item: `${origin}/${locale}/${"path" in crumb ? crumb.path : `c/${slug(crumb.slug)}`}`,
    })),
  };
}
