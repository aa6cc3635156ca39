import { cx } from "./cx.ts";

export type LinkTone = "text" | "quiet" | "plain" | "nav";

const tones: Record<LinkTone, string> = {
  text: "text-primary underline decoration-1 underline-offset-[3px] hover:text-primary-deep hover:decoration-2",
  quiet: "py-1 text-muted underline-offset-[3px] hover:text-ink hover:underline",
  plain: "py-1 text-ink underline-offset-[3px] hover:underline",
  nav: "py-1 text-ink decoration-2 underline-offset-[6px] hover:underline hover:decoration-clay aria-[current=page]:font-semibold",
};

// py-1 grows the target to 24 px; an inline box's padding moves no line.

/** The look of a link: `text` inside prose, `quiet` for secondary, `plain` for names in lists, `nav` for menus. */
export function linkClass(tone: LinkTone = "text", className?: string): string {
  return cx("rounded-sm transition-colors", tones[tone], className);
}
