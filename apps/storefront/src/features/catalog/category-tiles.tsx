import type { CategoryTile } from "@souk/contracts";
import { cx, Picture, StarLattice } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { pictureProps } from "../../lib/media.ts";

interface TileProps {
  tile: CategoryTile;
  description?: string | undefined;
  sizes: string;
}

/** A department of the start page: its picture, or the lattice. */
export function DepartmentTile({ tile, description, sizes }: TileProps) {
  const { m, locale } = useI18n();
  return (
    <article className="group relative flex h-full flex-col overflow-clip rounded-lg bg-sand">
      <span className="relative isolate block aspect-[5/4] overflow-clip bg-dune">
        {tile.picture ? (
          <Picture
            {...pictureProps(tile.picture, sizes)}
            alt=""
            aspect="natural"
            className="absolute inset-0 rounded-none! [&_img]:size-full [&_img]:object-cover [&_img]:object-[50%_30%] [&_img]:transition-transform [&_img]:duration-200 group-hover:[&_img]:scale-[1.02]"
          />
        ) : (
          <StarLattice className="text-ink/8" />
        )}
      </span>
      <span className="flex flex-1 flex-col p-5">
        <h3 className="text-xl">
          <Link
            to="/$locale/c/$slug"
            params={{ locale, slug: tile.slug }}
            search={{}}
            className="rounded-sm after:absolute after:inset-0 after:rounded-lg group-hover:underline group-hover:decoration-clay group-hover:underline-offset-[5px]"
          >
            {tile.name}
          </Link>
        </h3>
        {description ? <p className="mt-1.5 line-clamp-3 text-body text-muted">{description}</p> : null}
        <p className="tnum mt-auto pt-3 text-sm text-faint">{m.catalog.products(tile.productCount)}</p>
      </span>
    </article>
  );
}

/** The next level of a category: small tiles in a row that wraps. */
export function ChildTiles({ tiles, label }: { tiles: readonly CategoryTile[]; label: string }) {
  const { m, locale } = useI18n();
  if (tiles.length === 0) return null;
  return (
    <ul aria-label={label} className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
      {tiles.map((tile) => (
        <li key={tile.id}>
          <Link
            to="/$locale/c/$slug"
            params={{ locale, slug: tile.slug }}
            search={{}}
            className="flex h-full min-h-20 items-center gap-3 rounded-lg bg-sand p-2 pe-4 transition-colors hover:bg-dune"
          >
            <span
              className={cx(
                "relative size-12 shrink-0 overflow-clip rounded-md bg-dune sm:size-16",
                "[&_img]:object-cover",
              )}
            >
              {tile.picture ? (
                <Picture
                  {...pictureProps(tile.picture, "64px")}
                  alt=""
                  aspect="square"
                  className="rounded-none!"
                />
              ) : (
                <StarLattice pitch={48} className="text-ink/8" />
              )}
            </span>
            <span className="min-w-0">
              <span className="block leading-snug font-medium">{tile.name}</span>
              <span className="tnum block text-sm text-faint">{m.catalog.products(tile.productCount)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
