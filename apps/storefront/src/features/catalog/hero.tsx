import type { ProductCard } from "@souk/contracts";
import { ArrowEndIcon, buttonClass, cx, Picture, Skeleton, StarLattice } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { pictureProps } from "../../lib/media.ts";

/** What the market is, on the lattice, beside three of its goods. */
export function Hero({ goods }: { goods: readonly ProductCard[] | null }) {
  const { m, locale } = useI18n();
  return (
    <section className="relative isolate overflow-clip bg-dune">
      <StarLattice pitch={132} className="-z-10 text-ink/8" />
      <div className="shop-width grid items-center gap-x-12 gap-y-10 py-12 md:grid-cols-[1.1fr_1fr] md:py-20">
        <div>
          <PageHeading title={m.catalog.homeTitle} className="max-w-xl text-3xl md:text-4xl">
            {m.catalog.heroTitle}
          </PageHeading>
          <p className="mt-5 max-w-lg text-lg text-muted">{m.catalog.heroLead}</p>
          <Link
            to="/$locale/search"
            params={{ locale }}
            search={{ sort: "newest" }}
            className={buttonClass({ variant: "primary", size: "lg", className: "mt-8" })}
          >
            {m.catalog.heroAction}
            <ArrowEndIcon size={18} />
          </Link>
        </div>
        <ul className="grid grid-cols-3 gap-3 md:gap-4" aria-label={m.catalog.featured}>
          {[0, 1, 2].map((index) => (
            <li key={index} className={cx("min-w-0", index === 1 ? "md:-translate-y-8" : "md:translate-y-4")}>
              <Good card={goods?.[Math.floor((index * goods.length) / 3)]} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

// A door of the medina: the picture stands in an arch.
const arch =
  "block aspect-4/5 overflow-clip rounded-[50%_50%_0.75rem_0.75rem/34%_34%_0.75rem_0.75rem] bg-sand shadow-float";

function Good({ card }: { card: ProductCard | undefined }) {
  const { locale } = useI18n();
  if (!card?.picture)
    return <Skeleton className={cx(arch, "rounded-[50%_50%_0.75rem_0.75rem/34%_34%_0.75rem_0.75rem]!")} />;
  return (
    <Link
      to="/$locale/p/$slug"
      params={{ locale, slug: card.slug }}
      search={{}}
      aria-label={card.name}
      className={cx(arch, "transition-transform duration-200 hover:-translate-y-1")}
    >
      <Picture
        {...pictureProps(card.picture, "(min-width: 48rem) 190px, 30vw")}
        alt=""
        eager
        aspect="natural"
        className="size-full rounded-none! [&_img]:size-full [&_img]:object-cover"
      />
    </Link>
  );
}
