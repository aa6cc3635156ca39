import type { Market } from "@souk/contracts";
import { loadContactMessages } from "@souk/i18n/contact";
import type { Head } from "./page-head.ts";
import { everyLanguage } from "./page-paths.ts";

/** The form itself is the visitor's own; the page is for everybody to find. */
export async function contactHead(request: { pathname: string; market: Market }): Promise<Head> {
  const { title, lead } = await loadContactMessages[request.market.locale]();
  return { ...everyLanguage(request), title, index: true, description: lead };
}
