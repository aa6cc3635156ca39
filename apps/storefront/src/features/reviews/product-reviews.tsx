import type { Rating } from "@souk/contracts";
import { lazy, Suspense, useEffect, useRef, useState } from "react";

const Section = lazy(() => import("./reviews-section.tsx"));

interface Props {
  productId: string;
  rating: Rating | null;
  /** Whoever comes was asked to write one. */
  asked: boolean;
}

/** What buyers say of a product: fetched when the page is read that far, so that nothing above waits for it. */
export function ProductReviews({ productId, rating, asked }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(asked);
  useEffect(() => {
    if (!place.current) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "600px" },
    );
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return (
    // Of about the height that it will have, so that what follows doesn't jump.
    <div id="reviews" ref={place} className={rating ? "min-h-96 scroll-mt-6" : "min-h-32 scroll-mt-6"}>
      {near ? (
        <Suspense>
          <Section productId={productId} asked={asked} />
        </Suspense>
      ) : null}
    </div>
  );
}
