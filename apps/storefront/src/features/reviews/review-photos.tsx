import type { ReviewPhotoView } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { lazy, Suspense, useState } from "react";
import { photoUrl } from "./photo-url.ts";

const Lightbox = lazy(() => import("./photo-lightbox.tsx"));

interface Props {
  photos: readonly ReviewPhotoView[];
  /** Whose they are, for who can't see them. */
  author: string;
  words: ReviewMessages;
}

/** The photos of a review, small; each opens large. */
export function ReviewPhotos({ photos, author, words }: Props) {
  const [shown, setShown] = useState<number | null>(null);
  if (photos.length === 0) return null;
  return (
    <>
      <ul className="mt-3 flex flex-wrap gap-2">
        {photos.map(({ id }, at) => (
          <li key={id}>
            <button
              type="button"
              className="block size-20 overflow-clip rounded-md bg-dune"
              aria-haspopup="dialog"
              onClick={() => setShown(at)}
            >
              <img
                src={photoUrl(id, "small")}
                alt={words.photos.alt(author, at + 1)}
                width={80}
                height={80}
                loading="lazy"
                className="size-full object-cover"
              />
            </button>
          </li>
        ))}
      </ul>
      {shown === null ? null : (
        <Suspense>
          <Lightbox
            photos={photos}
            author={author}
            words={words}
            shown={shown}
            onShow={setShown}
            onClose={() => setShown(null)}
          />
        </Suspense>
      )}
    </>
  );
}
