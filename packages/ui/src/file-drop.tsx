import { useId, useRef } from "react";
import { DropZone } from "react-aria-components/DropZone";
import { Button } from "./button.tsx";
import { FieldError } from "./field-error.tsx";
import { UploadIcon } from "./icons/action-icons.tsx";

export interface FileDropProps {
  /** The accessible name of the zone, e.g. "Product pictures". */
  label: string;
  /** Shown: "Drop pictures here". */
  prompt: string;
  buttonLabel: string;
  /** "AVIF, WebP, PNG or JPEG, up to 10 MB". */
  help?: string | undefined;
  error?: string | undefined;
  /** As of input[accept]; dropped files of another kind are left out. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  onFiles: (files: File[]) => void;
  pending?: boolean | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
}

/** Drop, paste or choose files. */
export function FileDrop(props: FileDropProps) {
  const {
    label,
    prompt,
    buttonLabel,
    help,
    error,
    accept,
    multiple = false,
    onFiles,
    pending,
    disabled,
  } = props;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = (files: File[]) => {
    const fit = files.filter((file) => accepts(accept, file)).slice(0, multiple ? undefined : 1);
    if (fit.length > 0) onFiles(fit);
  };
  return (
    <div className={props.className}>
      <DropZone
        aria-label={label}
        isDisabled={disabled ?? false}
        onDrop={(event) => {
          const dropped = event.items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : []));
          void Promise.all(dropped).then(take);
        }}
        className="flex flex-col items-center gap-3 rounded-lg border border-dashed border-edge bg-sand px-6 py-8 text-center transition-colors data-disabled:opacity-50 data-drop-target:border-primary data-drop-target:bg-primary-soft"
      >
        <UploadIcon size={24} className="text-muted" />
        <p className="text-body font-medium">{prompt}</p>
        <Button
          variant="secondary"
          pending={pending}
          disabled={disabled}
          onClick={() => input.current?.click()}
          aria-describedby={help ? `${id}-help` : undefined}
        >
          {buttonLabel}
        </Button>
        {help ? (
          <p id={`${id}-help`} className="text-sm text-muted">
            {help}
          </p>
        ) : null}
      </DropZone>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      {error ? <FieldError>{error}</FieldError> : null}
    </div>
  );
}

/** Whether a file fits an input's accept list: "image/*", "text/csv", ".csv". */
export function accepts(accept: string | undefined, file: Pick<File, "name" | "type">): boolean {
  if (!accept) return true;
  return accept.split(",").some((raw) => {
    const rule = raw.trim().toLowerCase();
    if (rule.startsWith(".")) return file.name.toLowerCase().endsWith(rule);
    return rule.endsWith("/*") ? file.type.startsWith(rule.slice(0, -1)) : file.type === rule;
  });
}
