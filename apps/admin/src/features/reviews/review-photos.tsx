import type { StaffReview } from "@souk/contracts";
import { CloseIcon, IconButton } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useJudge } from "./use-judge.ts";

interface Props {
  review: Pick<StaffReview, "author" | "photos">;
  writes: boolean;
}

/** What came with a review; each opens large in a tab of its own, and can be taken off alone. */
export function ReviewPhotos({ review: { author, photos }, writes }: Props) {
  const { m } = useI18n();
  const [goes, setGoes] = useState<string | null>(null);
  const { removePhoto } = useJudge(() => setGoes(null));
  if (photos.length === 0) return null;
  return (
    <>
      <ul aria-label={m.reviews.photos} className="mt-3 flex flex-wrap gap-3">
        {photos.map(({ id, isShown }, at) => (
          <li key={id}>
            <div className="flex items-start">
              <a
                href={`/api/admin/reviews/photos/${id}/large`}
                target="_blank"
                rel="noreferrer"
                className="block size-20 overflow-clip rounded-md bg-dune"
              >
                <img
                  src={`/api/admin/reviews/photos/${id}/small`}
                  alt={m.reviews.photo(author, at + 1)}
                  width={80}
                  height={80}
                  loading="lazy"
                  className="size-full object-cover"
                />
              </a>
              {writes ? (
                <IconButton
                  size="sm"
                  label={m.reviews.removePhoto(at + 1)}
                  icon={<CloseIcon size={16} />}
                  onClick={() => setGoes(id)}
                />
              ) : null}
            </div>
            {isShown ? null : <p className="mt-1 text-sm text-muted">{m.reviews.photoNew}</p>}
          </li>
        ))}
      </ul>
      {goes === null ? null : (
        <ActionDialog
          open
          danger
          onClose={() => setGoes(null)}
          title={m.reviews.removePhotoTitle}
          text={m.reviews.removePhotoText}
          submitLabel={m.reviews.removePhotoYes}
          pending={removePhoto.isPending}
          error={removePhoto.error}
          onSubmit={() => removePhoto.mutate({ id: goes })}
        />
      )}
    </>
  );
}
