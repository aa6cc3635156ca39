import { cx } from "./cx.ts";

export type LinkTone = "text" | "quiet" | "plain" | "nav";

const tones: Record<LinkTone, string> = {
  text: "text-primary underline decoration-1 underline-offset-[3px] hover:text-primary-deep hover:decoration-2",
  quiet: "text-muted underline-offset-[3px] hover:text-ink hover:underline",
  plain: "text-ink underline-offset-[3px] hover:underline",
  nav: "text-ink decoration-2 underline-offset-[6px] hover:underline hover:decoration-clay aria-[current=page]:font-semibold",
};

/** The look of a link: `text` inside prose, `quiet` for secondary, `plain` for names in lists, `nav` for menus. */
export function linkClass(tone: LinkTone = "text", className?: string): string {
  return cx("rounded-sm transition-colors", tones[tone], className);
}
