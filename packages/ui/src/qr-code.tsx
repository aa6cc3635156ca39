import { encode } from "uqr";
import { cx } from "./cx.ts";

interface Props {
  text: string;
  /** What it leads to, for who doesn't see it. */
  label: string;
  className?: string;
}

const QUIET = 2;

/** A text for a camera, drawn here: it never leaves the browser. Dark on white in both schemes, as scanners want it. */
export function QrCode({ text, label, className }: Props) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, there is no file
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={cx("rounded-md border border-hairline bg-white text-black", className)}
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
