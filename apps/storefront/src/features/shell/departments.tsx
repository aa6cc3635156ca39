import { linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { trpc } from "../../lib/trpc.ts";

/** The roots of the category tree; undefined until known. */
export function useDepartments() {
  const tree = useQuery(trpc.catalog.tree.queryOptions(useMarket(), { staleTime: 10 * 60_000 }));
  return tree.data?.filter((node) => node.parentId === null);
}

const item = linkClass("nav", "inline-flex h-11 items-center whitespace-nowrap text-body");

export function Departments() {
  const { m, locale } = useI18n();
  const roots = useDepartments();
  return (
    <nav aria-label={m.shell.departments} className="hairline-b">
      <ul className="shop-width flex gap-x-7 overflow-x-auto [scrollbar-width:none]">
        {roots?.map((node) => (
          <li key={node.id}>
            <Link to="/$locale/c/$slug" params={{ locale, slug: node.slug }} search={{}} className={item}>
              {node.name}
            </Link>
          </li>
        )) ??
          [9, 6, 8].map((width) => (
            <li key={width} className="flex h-11 items-center">
              <Skeleton width={`${width}rem`} height="1rem" />
            </li>
          ))}
        <li>
          <Link
            to="/$locale/search"
            params={{ locale }}
            search={{}}
            activeOptions={{ exact: true }}
            className={item}
          >
            {m.shell.everything}
          </Link>
        </li>
        <li className="ms-auto hidden md:block">
          <Link
            to="/$locale/track"
            params={{ locale }}
            className={linkClass("quiet", "inline-flex h-11 items-center text-sm")}
          >
            {m.shell.track}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
