import type { ReviewPhotoView } from "@souk/contracts";
import type { ReviewMessages } from "@souk/i18n/reviews";
import { ChevronEndIcon, ChevronStartIcon, IconButton } from "@souk/ui";
import { Dialog } from "@souk/ui/dialog";
import { useEffect, useEffectEvent } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useI18n } from "../../lib/i18n.ts";
import { photoUrl } from "./photo-url.ts";

interface Props {
  photos: readonly ReviewPhotoView[];
  author: string;
  words: ReviewMessages;
  shown: number;
  onShow: (at: number) => void;
  onClose: () => void;
}

/** One photo as large as the screen allows; arrows go through the others. */
export default function PhotoLightbox({ photos, author, words, shown, onShow, onClose }: Props) {
  const { locale } = useI18n();
  const go = (step: number): void => onShow((shown + step + photos.length) % photos.length);
  useArrows(go);
  const photo = photos[shown];
  if (!photo) return null;
  const { id, width, height } = photo;
  const say = words.photos;
  return (
    <I18nProvider locale={locale}>
      <Dialog
        open
        size="lg"
        title={say.of(author, shown + 1, photos.length)}
        closeLabel={say.close}
        onOpenChange={(open) => (open ? undefined : onClose())}
        footer={
          photos.length > 1 ? (
            <>
              <IconButton label={say.previous} icon={<ChevronStartIcon />} onClick={() => go(-1)} />
              <IconButton label={say.next} icon={<ChevronEndIcon />} onClick={() => go(1)} />
            </>
          ) : undefined
        }
      >
        <img
          key={id}
          src={photoUrl(id, "large")}
          alt={say.alt(author, shown + 1)}
          width={width}
          height={height}
          className="mx-auto h-auto max-h-[65dvh] w-auto max-w-full rounded-md bg-dune object-contain"
        />
      </Dialog>
    </I18nProvider>
  );
}

function useArrows(go: (step: number) => void): void {
  const { dir } = useI18n();
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const forward = dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    if (event.key === forward) go(1);
    if (event.key === backward) go(-1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
