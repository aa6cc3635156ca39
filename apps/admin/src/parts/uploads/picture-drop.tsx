import type { MediaView } from "@souk/contracts";
import { FileDrop } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { UploadList } from "./upload-list.tsx";
import { usePastedPictures } from "./use-pasted-pictures.ts";
import { useUploads } from "./use-uploads.ts";

interface Props {
  /** The accessible name of the zone. */
  label: string;
  onStored: (media: MediaView) => void;
  help?: string;
  /** False: what is pasted belongs to another zone of the page. */
  pastes?: boolean;
  className?: string | undefined;
}

/** Uploads pictures: dropped here, chosen by the file dialog, or pasted anywhere on the page. */
export function PictureDrop({ label, onStored, help, pastes = true, className }: Props) {
  const { m } = useI18n();
  const uploads = useUploads(onStored);
  usePastedPictures(pastes, uploads.send);
  return (
    <div className={className}>
      <FileDrop
        label={label}
        prompt={m.media.drop}
        buttonLabel={m.media.choose}
        help={help ?? m.media.help}
        // What is no picture is told so, by its content; a filter here would swallow it without a word.
        multiple
        onFiles={uploads.send}
      />
      <UploadList uploads={uploads} className="mt-3" />
    </div>
  );
}
