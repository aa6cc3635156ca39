import type { MediaView } from "@souk/contracts";
import { announce, Banner, Card, FileDrop, IconButton, ReorderList, Tag, TrashIcon } from "@souk/ui";
import { useEffect, useRef } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { Thumb } from "../../parts/thumb.tsx";
import { useEditable } from "./editable.tsx";
import type { ProductForm } from "./product-form.ts";
import { useUploads } from "./use-uploads.ts";

/** The gallery: drop, paste or choose; drag, keys or buttons put it in order. The first is the main picture. */
export function MediaCard() {
  const writes = useEditable();
  const { m } = useI18n();
  const { control, getValues } = useFormContext<ProductForm>();
  const { field } = useController({ control, name: "media" });
  const { send, waiting, failures } = useUploads((media) => {
    const before = getValues("media");
    if (!before.some(({ id }) => id === media.id)) field.onChange([...before, media]);
  });
  usePastedPictures(writes, send);
  return (
    <Card title={m.editor.pictures}>
      {field.value.length > 0 ? (
        <Gallery media={field.value} writes={writes} onChange={field.onChange} />
      ) : null}
      {writes ? (
        <FileDrop
          label={m.editor.pictures}
          prompt={m.editor.pictureDrop}
          buttonLabel={m.editor.pictureChoose}
          help={waiting > 0 ? m.editor.uploading(waiting) : m.editor.pictureHelp}
          accept="image/*"
          multiple
          pending={waiting > 0}
          onFiles={send}
          className={field.value.length > 0 ? "mt-4" : undefined}
        />
      ) : null}
      {failures.length > 0 ? (
        <Banner tone="danger" role="alert" className="mt-3">
          <ul>
            {failures.map((failure) => (
              <li key={failure} className="wrap-anywhere">
                {failure}
              </li>
            ))}
          </ul>
        </Banner>
      ) : null}
    </Card>
  );
}

interface GalleryProps {
  media: readonly MediaView[];
  writes: boolean;
  onChange: (media: MediaView[]) => void;
}

function Gallery({ media, writes, onChange }: GalleryProps) {
  const { m } = useI18n();
  const items = media.map((picture, at) => ({ id: picture.id, name: nameOf(picture, at), picture }));
  function nameOf(picture: MediaView, at: number): string {
    return picture.alt || m.editor.pictureName(at + 1);
  }
  const line = (item: (typeof items)[number], at: number) => (
    <span className="flex items-center gap-3">
      <Thumb picture={{ ...item.picture, alt: item.name }} size={48} />
      <span className="min-w-0 flex-1 truncate text-sm">{item.name}</span>
      {at === 0 ? <Tag>{m.editor.mainPicture}</Tag> : null}
    </span>
  );
  if (!writes) {
    return (
      <ul className="flex flex-col gap-2">
        {items.map((item, at) => (
          <li key={item.id}>{line(item, at)}</li>
        ))}
      </ul>
    );
  }
  return (
    <ReorderList
      label={m.editor.pictures}
      items={items}
      onReorder={(next) => onChange(next.map(({ picture }) => picture))}
      upLabel={m.editor.moveUpName}
      downLabel={m.editor.moveDownName}
      onMoved={(item, position) => announce(m.editor.moved(item.name, position))}
    >
      {(item, at) => (
        <span className="flex items-center gap-2">
          <span className="min-w-0 flex-1">{line(item, at)}</span>
          <IconButton
            size="sm"
            label={m.editor.removeName(item.name)}
            icon={<TrashIcon size={16} />}
            onClick={() => onChange(media.filter(({ id }) => id !== item.id))}
          />
        </span>
      )}
    </ReorderList>
  );
}

function usePastedPictures(enabled: boolean, send: (files: readonly File[]) => void): void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const onPaste = (event: ClipboardEvent) => {
      const pictures = [...(event.clipboardData?.files ?? [])].filter((file) =>
        file.type.startsWith("image/"),
      );
      if (pictures.length === 0) return;
      event.preventDefault();
      latest.current(pictures);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [enabled]);
}
