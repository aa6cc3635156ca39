import { cx, ImageIcon } from "@souk/ui";
import type { Picture } from "@souk/contracts";

interface Props {
  picture: Pick<Picture, "hash" | "widths" | "alt"> | null;
  /** Pixels on the screen. */
  size?: number;
  className?: string;
}

/** The file of the smallest width that is sharp at `size` pixels. */
export function mediaUrl(picture: Pick<Picture, "hash" | "widths">, size: number): string {
  const sorted = [...picture.widths].sort((a, b) => a - b);
  const width = sorted.find((candidate) => candidate >= size * 2) ?? sorted.at(-1) ?? size;
  return `/media/${picture.hash}-${width}.webp`;
}

/** A small square picture, or its empty place. */
export function Thumb({ picture, size = 32, className }: Props) {
  return (
    <span
      className={cx(
        "grid shrink-0 place-items-center overflow-clip rounded-sm bg-dune text-faint",
        className,
      )}
      style={{ width: size, height: size }}
    >
      {picture ? (
        <img
          src={mediaUrl(picture, size)}
          alt={picture.alt}
          width={size}
          height={size}
          loading="lazy"
          decoding="async"
          className="size-full object-contain"
        />
      ) : (
        <ImageIcon size={Math.min(20, Math.round(size / 2))} />
      )}
    </span>
  );
}
