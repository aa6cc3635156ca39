import { type JudgedPhoto, type OwnReview, REVIEW_PHOTOS } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { useAttachments } from "@souk/ui/attachments";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { sendFile } from "../../lib/send-file.ts";

interface Of {
  productId: string;
  review: OwnReview | null;
  words: ReviewMessages;
}

/** What a review is to have as photos: some of those that it has, and those sent beside it. */
export function useReviewPhotos({ productId, review, words }: Of) {
  const i18n = useI18n();
  const [kept, setKept] = useState<readonly JudgedPhoto[]>(review?.photos ?? []);
  const door = {
    url: `/api/reviews/${productId}/photos`,
    most: REVIEW_PHOTOS,
    refused: words.photos.refused,
    failed: words.photos.failed,
  };
  const files = useAttachments({
    most: REVIEW_PHOTOS.most - kept.length,
    send: (file, options) => sendFile(file, options, { door, i18n }),
    onChange: () => undefined,
  });
  return { kept, setKept, files, ids: [...kept.map(({ id }) => id), ...files.ids] };
}
