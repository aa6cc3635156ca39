import { linkClass, type Column } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { BrandRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { Thumb } from "../../parts/thumb.tsx";
import type { BrandSearch } from "./brand-search.ts";

/** Logo and name, which open the brand; address; how many products. */
export function useBrandColumns(search: BrandSearch): Column<BrandRow>[] {
  const { m, format } = useI18n();
  const words = m.brands.column;
  return [
    {
      id: "name",
      header: words.name,
      render: ({ id, name, logo }) => (
        <span className="flex items-center gap-3">
          <Thumb picture={logo && { ...logo, alt: "" }} size={32} />
          <Link
            from="/brands"
            to="/brands"
            search={(now) => ({ ...now, id })}
            aria-current={id === search.id ? "true" : undefined}
            className={linkClass("plain", "font-medium wrap-anywhere")}
          >
            <bdi>{name}</bdi>
          </Link>
        </span>
      ),
    },
    {
      id: "slug",
      header: words.slug,
      render: ({ slug }) => <span className="ltr wrap-anywhere text-muted">{slug}</span>,
      className: "max-sm:hidden",
    },
    {
      id: "products",
      header: words.products,
      align: "end",
      render: ({ productCount }) => format.number(productCount),
    },
  ];
}
