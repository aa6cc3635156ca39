import { useEffect, useRef, type RefObject } from "react";

/** Of a row or column of links that may be longer than its place: the one of this page is scrolled to. */
export function useCurrentInView<E extends HTMLElement>(current: unknown): RefObject<E | null> {
  const ref = useRef<E>(null);
  const shown = useRef<unknown>(ref);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    const link = ref.current?.querySelector("[aria-current=page]");
    link?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  return ref;
}
