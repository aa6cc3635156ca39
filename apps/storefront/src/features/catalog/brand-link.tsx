import type { ProductView } from "@souk/contracts";
import { linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";

/** The brand's name, which leads to all that it sells. */
export function BrandLink({ brand, brandSlug }: Pick<ProductView, "brand" | "brandSlug">) {
  const { locale } = useI18n();
  if (brand === null || brandSlug === null) return null;
  return (
    <Link
      to="/$locale/search"
      params={{ locale }}
      search={{ brand: brandSlug }}
      className={linkClass("quiet")}
    >
      <bdi>{brand}</bdi>
    </Link>
  );
}
