import type { Picture as PictureView } from "@souk/contracts";
import { cx, Picture, StarMark } from "@souk/ui";
import { useRef, type KeyboardEvent } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { pictureProps } from "../../lib/media.ts";

interface Props {
  pictures: readonly PictureView[];
  shown: number;
  onShow: (index: number) => void;
}

/** One large picture and the others small; arrows move through them. The frame never changes its size. */
export function Gallery({ pictures, shown, onShow }: Props) {
  const { m, dir } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const current = pictures[shown] ?? pictures[0];
  if (!current)
    return (
      <span className="grid aspect-4/5 place-items-center rounded-lg bg-dune text-ink/10">
        <StarMark size={120} look="line" />
      </span>
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const step = event.key === forward ? 1 : event.key === backward ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (shown + step + pictures.length) % pictures.length;
    onShow(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <section className="flex flex-col gap-3" aria-label={m.catalog.gallery}>
      <Picture
        key={current.hash}
        {...pictureProps(current, "(min-width: 80rem) 584px, (min-width: 48rem) 46vw, 92vw")}
        eager
        className="w-full"
      />
      {pictures.length > 1 ? (
        <ul ref={list} className="flex gap-3 overflow-x-auto p-1">
          {pictures.map((picture, index) => (
            <li key={picture.hash} className="shrink-0">
              <button
                type="button"
                onKeyDown={onKeyDown}
                aria-label={m.catalog.picture(index + 1, pictures.length)}
                aria-current={index === shown ? "true" : undefined}
                onClick={() => onShow(index)}
                className={cx(
                  "block w-16 rounded-md border-2 p-0.5 md:w-18",
                  index === shown ? "border-primary" : "border-transparent hover:border-edge",
                )}
              >
                <Picture {...pictureProps(picture, "80px")} alt="" className="rounded-sm!" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
