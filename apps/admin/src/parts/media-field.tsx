import type { MediaView } from "@souk/contracts";
import { Button } from "@souk/ui";
import { useId, useState } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { MediaPicker } from "./media-picker.tsx";
import { Thumb } from "./thumb.tsx";

interface Props {
  label: string;
  help?: string;
  value: MediaView | null;
  onChange: (media: MediaView | null) => void;
  disabled?: boolean;
}

/** One picture of the library, or none: a category's, a brand's logo, a collection's. */
export function MediaField({ label, help, value, onChange, disabled = false }: Props) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset's legend can't stand in a flex row
    <div role="group" aria-labelledby={id} className="flex items-center gap-4">
      <Thumb picture={value} size={64} />
      <div className="min-w-0">
        <p id={id} className="text-sm font-medium">
          {label}
        </p>
        {help ? <p className="text-sm text-muted">{help}</p> : null}
        <div className="mt-1.5 flex flex-wrap gap-2">
          <Button size="sm" variant="secondary" disabled={disabled} onClick={() => setOpen(true)}>
            {value ? m.media.change : m.media.fromLibrary}
          </Button>
          {value ? (
            <Button size="sm" variant="quiet" disabled={disabled} onClick={() => onChange(null)}>
              {m.common.remove}
            </Button>
          ) : null}
        </div>
      </div>
      {open ? (
        <MediaPicker onClose={() => setOpen(false)} onPick={([media]) => onChange(media ?? null)} />
      ) : null}
    </div>
  );
}
