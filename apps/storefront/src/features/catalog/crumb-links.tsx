import type { CategoryLink, Locale } from "@souk/contracts";
import type { ShopMessages } from "@souk/i18n/shop";
import { Link } from "@tanstack/react-router";

/** The start page and the categories above, for Breadcrumbs. */
export function crumbLinks(props: { links: readonly CategoryLink[]; m: ShopMessages; locale: Locale }) {
  const { links, m, locale } = props;
  return [
    {
      key: "home",
      link: (
        <Link to="/$locale" params={{ locale }}>
          {m.common.home}
        </Link>
      ),
    },
    ...links.map(({ id, slug, name }) => ({
      key: id,
      link: (
        <Link to="/$locale/c/$slug" params={{ locale, slug }} search={{}}>
          {name}
        </Link>
      ),
    })),
  ];
}
