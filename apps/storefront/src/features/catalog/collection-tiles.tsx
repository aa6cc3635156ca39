import type { CollectionTile } from "@souk/contracts";
import { Picture, StarLattice } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { pictureProps } from "../../lib/media.ts";

/** Collections of the start page: picture and name. */
export function CollectionTiles({ tiles }: { tiles: readonly CollectionTile[] }) {
  const { locale } = useI18n();
  return (
    <ul className="grid grid-cols-2 gap-3 sm:gap-6 lg:grid-cols-4">
      {tiles.map((tile) => (
        <li key={tile.id}>
          <Link
            to="/$locale/collections/$slug"
            params={{ locale, slug: tile.slug }}
            search={{}}
            className="group block overflow-clip rounded-lg bg-sand"
          >
            <span className="relative isolate block aspect-[5/3] overflow-clip bg-dune">
              {tile.picture ? (
                <Picture
                  {...pictureProps(tile.picture, "(min-width: 64rem) 296px, 46vw")}
                  alt=""
                  aspect="natural"
                  className="absolute inset-0 rounded-none! [&_img]:size-full [&_img]:object-cover"
                />
              ) : (
                <StarLattice className="text-ink/8" />
              )}
            </span>
            <span className="block p-4 leading-snug font-medium group-hover:underline group-hover:decoration-clay group-hover:underline-offset-4">
              {tile.name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
