import type { MediaView } from "@souk/contracts";
import { announce, Button, Card } from "@souk/ui";
import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { AltDialog } from "../../parts/alt-dialog.tsx";
import { MediaPicker } from "../../parts/media-picker.tsx";
import { PictureDrop } from "../../parts/uploads/picture-drop.tsx";
import { useEditable } from "./editable.tsx";
import { MediaGallery, type NamedPicture } from "./media-gallery.tsx";
import type { ProductForm } from "./product-form.ts";

/** The gallery: drop, paste, choose files or from the library; drag, keys or buttons put it in order. */
export function MediaCard() {
  const writes = useEditable();
  const { m } = useI18n();
  const { control, getValues } = useFormContext<ProductForm>();
  const { field } = useController({ control, name: "media" });
  const [picking, setPicking] = useState(false);
  const [describing, setDescribing] = useState<NamedPicture | null>(null);
  // The texts belong to the picture and are saved at once: they don't make the product's form dirty.
  const [alts, setAlts] = useState<ReadonlyMap<string, string>>(new Map());
  const shown: MediaView[] = field.value.map((media) => ({
    ...media,
    alt: alts.get(media.id) ?? media.alt,
  }));
  const add = (added: readonly MediaView[]) => {
    const before = getValues("media");
    field.onChange([...before, ...added.filter(({ id }) => !before.some((media) => media.id === id))]);
  };
  return (
    <Card
      title={m.editor.pictures}
      action={
        writes ? (
          <Button size="sm" variant="secondary" onClick={() => setPicking(true)}>
            {m.media.fromLibrary}
          </Button>
        ) : null
      }
    >
      {shown.length > 0 ? (
        <MediaGallery
          media={shown}
          writes={writes}
          onChange={field.onChange}
          onMoved={(name, position) => announce(m.editor.moved(name, position))}
          onDescribe={setDescribing}
        />
      ) : null}
      {writes ? (
        <PictureDrop
          label={m.editor.pictures}
          help={m.editor.pictureHelp}
          onStored={(media) => add([media])}
          // An open library takes what is pasted.
          pastes={!picking}
          className={shown.length > 0 ? "mt-4" : undefined}
        />
      ) : null}
      {picking ? (
        <MediaPicker
          multiple
          taken={shown.map(({ id }) => id)}
          onPick={add}
          onClose={() => setPicking(false)}
        />
      ) : null}
      {describing ? (
        <AltDialog
          id={describing.id}
          name={describing.name}
          onClose={() => setDescribing(null)}
          onSaved={({ id, alt }) => setAlts((before) => new Map(before).set(id, alt))}
        />
      ) : null}
    </Card>
  );
}
