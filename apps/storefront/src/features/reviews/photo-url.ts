import type { ReviewPhotoSize } from "@souk/contracts";

export const photoUrl = (id: string, size: ReviewPhotoSize): string => `/api/reviews/photos/${id}/${size}`;
