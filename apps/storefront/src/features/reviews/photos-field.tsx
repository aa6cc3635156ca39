import type { JudgedPhoto } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { CloseIcon, FieldError, IconButton } from "@souk/ui";
import { AttachButton, type Attachments, ChosenFiles, PICTURES } from "@souk/ui/attachments";
import { useI18n } from "../../lib/i18n.ts";
import { photoUrl } from "./photo-url.ts";

interface Props {
  /** Those that the review has already. */
  kept: readonly JudgedPhoto[];
  onKeep: (kept: readonly JudgedPhoto[]) => void;
  files: Attachments;
  words: ReviewMessages;
  /** The review was to be sent while some were on their way. */
  tooEarly: boolean;
}

/** The photos of a review: those that it has and those being sent; chosen, dropped or pasted. */
export function PhotosField({ kept, onKeep, files, words, tooEarly }: Props) {
  const { format } = useI18n();
  const say = words.photos;
  return (
    <fieldset className="space-y-3">
      <legend className="mb-1 text-sm font-medium">
        {say.label} <span className="font-normal text-muted">({words.optional})</span>
      </legend>
      {kept.length > 0 ? (
        <ul aria-label={say.kept} className="flex flex-wrap gap-3">
          {kept.map(({ id }, at) => (
            <li key={id} className="flex items-start rounded-md border border-rim bg-surface p-2">
              <img
                src={photoUrl(id, "small")}
                alt={say.one(at + 1)}
                width={64}
                height={64}
                className="size-16 rounded-sm bg-dune object-cover"
              />
              <IconButton
                size="sm"
                label={say.attach.remove(say.one(at + 1))}
                icon={<CloseIcon size={16} />}
                onClick={() => onKeep(kept.filter((photo) => photo.id !== id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <ChosenFiles files={files} words={say.attach} sizeText={(bytes) => format.fileSize(bytes)} />
      {tooEarly ? <FieldError>{say.wait}</FieldError> : null}
      <AttachButton files={files} words={say.attach} accept={PICTURES} variant="secondary" />
      <p className="text-sm text-muted">{say.attach.limits}</p>
    </fieldset>
  );
}
