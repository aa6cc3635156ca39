import type { MediaItem } from "@souk/contracts";
import type { ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { mediaUrl } from "./thumb.tsx";

/** What a picture is called: its alternative text, else its file, else just "Picture". */
export function useMediaName(): (item: Pick<MediaItem, "alt" | "filename">) => string {
  const { m } = useI18n();
  return ({ alt, filename }) => alt || filename || m.media.unnamed;
}

interface Props {
  items: readonly MediaItem[];
  /** Wraps a tile in what it is here: a link, a button. */
  tile: (item: MediaItem, face: ReactNode) => ReactNode;
}

/** Pictures as tiles with the name of their file. */
export function MediaGrid({ items, tile }: Props) {
  const { m } = useI18n();
  return (
    <ul
      aria-label={m.media.pictures}
      className="grid grid-cols-2 gap-3 sm:grid-cols-[repeat(auto-fill,minmax(9rem,1fr))]"
    >
      {items.map((item) => (
        <li key={item.id} className="min-w-0">
          {tile(item, <Face item={item} />)}
        </li>
      ))}
    </ul>
  );
}

export const tileClass =
  "block w-full rounded-lg border border-hairline bg-surface p-2 text-start no-underline hover:bg-wash";

function Face({ item }: { item: MediaItem }) {
  const name = useMediaName();
  return (
    <>
      <img
        src={mediaUrl(item, 160)}
        alt=""
        width={160}
        height={160}
        loading="lazy"
        decoding="async"
        className="aspect-square w-full rounded-md bg-dune object-contain"
      />
      <span dir="auto" className="mt-2 block truncate text-caption text-ink">
        {name(item)}
      </span>
    </>
  );
}

/** The place of a page of tiles. */
export function MediaSkeleton({ tiles = 12 }: { tiles?: number }) {
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-[repeat(auto-fill,minmax(9rem,1fr))]">
      {Array.from({ length: tiles }, (_, at) => (
        <div key={at} className="rounded-lg border border-hairline p-2">
          <div className="aspect-square w-full rounded-md bg-dune" />
          <div className="mt-2 h-4.5" />
        </div>
      ))}
    </div>
  );
}
