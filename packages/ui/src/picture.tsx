import { cx } from "./cx.ts";

export interface PictureProps {
  alt: string;
  /** The fallback file. */
  src: string;
  /** Best first: AVIF, then WebP. `srcSet` as the browser wants it. */
  sources?: readonly { type: string; srcSet: string }[] | undefined;
  srcSet?: string | undefined;
  sizes?: string | undefined;
  /** Pixels of the file: they hold the place. */
  width: number;
  height: number;
  /** Address of a few pixels that stand in its place until it is there. */
  blur?: string | null | undefined;
  /** Above the fold: loads at once, with priority. */
  eager?: boolean | undefined;
  /** 4:5 on dune unless told. */
  aspect?: "portrait" | "square" | "natural" | undefined;
  className?: string | undefined;
}

const aspects = { portrait: "aspect-4/5", square: "aspect-square", natural: "" };

/** A picture on dune, whole, with its place held from the start. */
export function Picture(props: PictureProps) {
  const {
    alt,
    src,
    sources = [],
    srcSet,
    sizes,
    width,
    height,
    blur,
    eager,
    aspect = "portrait",
    className,
  } = props;
  return (
    <picture className={cx("block overflow-clip rounded-lg bg-dune", aspects[aspect], className)}>
      {sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        alt={alt}
        src={src}
        srcSet={srcSet}
        sizes={sizes}
        width={width}
        height={height}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : "auto"}
        decoding={eager ? "sync" : "async"}
        style={blur ? { backgroundImage: `url("${blur}")`, backgroundSize: "100% 100%" } : undefined}
        // By hand: a state would draw each card of a list once more. A new picture brings its own background along.
        onLoad={({ currentTarget }) => {
          currentTarget.style.backgroundImage = "none";
        }}
        className={aspect === "natural" ? "h-auto w-full" : "size-full object-contain"}
      />
    </picture>
  );
}
