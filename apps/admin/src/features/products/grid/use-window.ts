import { useLayoutEffect, useState, type RefObject } from "react";

const SPARE = 8;

/** Of many rows of one height only those near the visible part are made: which, and how high what is left out is. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [seen, setSeen] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [box]);
  const first = Math.max(0, Math.floor(seen.top / rowHeight) - SPARE);
  const last = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + SPARE);
  return { first, last, before: first * rowHeight, after: (count - last) * rowHeight };
}
