import type { Slugs } from "@souk/contracts";
import { useEffect } from "react";
import { createStore } from "./store.ts";

const slugs = createStore<Slugs | null>(null);

/** Of the product or category on screen, so that the language switch can stay on it. */
export const useSlugsOfPage = slugs.use;

/** Called by pages whose address differs by language. */
export function usePageSlugs(value: Slugs): void {
  useEffect(() => {
    slugs.set(value);
    return () => slugs.set(null);
  }, [value]);
}
