import type { Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Button, Field, inputClass } from "@souk/ui";
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type Ref } from "react";
import { cleanHtml } from "../../lib/clean-html.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { HtmlPreview } from "../../parts/html-preview.tsx";
import { useEditable } from "./editable.tsx";
import { insertTag, type Formatting } from "./insert-tag.ts";

const FORMATS = ["bold", "italic", "heading", "paragraph", "list", "link"] as const satisfies Formatting[];
const KEYS: Partial<Record<string, Formatting>> = { b: "bold", i: "italic" };

interface Props {
  locale: Locale;
  name: string;
  value: string;
  onChange: (html: string) => void;
  onBlur: () => void;
  ref: Ref<HTMLTextAreaElement>;
  error: string | undefined;
}

/** Simple HTML with buttons for its tags and a preview; pasted pages are cleaned. Ctrl/Cmd+B and I work too. */
export function DescriptionField({ locale, name, value, onChange, onBlur, ref, error }: Props) {
  const { m } = useI18n();
  const box = useRef<HTMLTextAreaElement>(null);
  const editable = useEditable();
  const [preview, setPreview] = useState(!editable);
  const own = { lang: locale, dir: direction(locale) };
  const replace = (next: { text: string; start: number; end: number }) => {
    onChange(next.text);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(next.start, next.end);
    });
  };
  const selection = () => ({
    text: value,
    start: box.current?.selectionStart ?? value.length,
    end: box.current?.selectionEnd ?? value.length,
  });
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData("text/html");
    if (html === "") return;
    event.preventDefault();
    const { start, end } = selection();
    const clean = cleanHtml(html);
    const at = start + clean.length;
    replace({ text: value.slice(0, start) + clean + value.slice(end), start: at, end: at });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const formatting = event.ctrlKey || event.metaKey ? KEYS[event.key.toLowerCase()] : undefined;
    if (!formatting) return;
    event.preventDefault();
    replace(insertTag(selection(), formatting));
  };
  return (
    <Field label={m.editor.description} help={m.editor.descriptionHelp} error={error}>
      {(control) => (
        <>
          <Toolbar
            preview={preview}
            onPreview={() => setPreview(!preview)}
            onFormat={(formatting) => replace(insertTag(selection(), formatting))}
          />
          {preview ? (
            <HtmlPreview html={value || `<p>${m.editor.nothingToPreview}</p>`} {...own} />
          ) : (
            <textarea
              {...own}
              id={control.id}
              name={name}
              ref={(element) => {
                box.current = element;
                if (typeof ref === "function") ref(element);
              }}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onBlur={onBlur}
              onPaste={onPaste}
              onKeyDown={onKeyDown}
              rows={8}
              readOnly={!editable}
              aria-describedby={control.describedBy}
              aria-invalid={error ? true : undefined}
              aria-errormessage={control.errorId}
              className={`${inputClass} field-sizing-content h-auto min-h-40 max-h-112 py-2`}
            />
          )}
        </>
      )}
    </Field>
  );
}

interface ToolbarProps {
  preview: boolean;
  onPreview: () => void;
  onFormat: (formatting: Formatting) => void;
}

function Toolbar({ preview, onPreview, onFormat }: ToolbarProps) {
  const { m } = useI18n();
  const editable = useEditable();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a tool bar, no part of the form
    <div role="group" aria-label={m.editor.toolbar} className="mb-1.5 flex flex-wrap items-center gap-0.5">
      {FORMATS.map((formatting) => (
        <Button
          key={formatting}
          size="sm"
          variant="quiet"
          className="px-2 font-normal"
          disabled={preview || !editable}
          onClick={() => onFormat(formatting)}
        >
          {m.editor.format[formatting]}
        </Button>
      ))}
      <Button size="sm" variant="quiet" className="ms-auto px-2" aria-pressed={preview} onClick={onPreview}>
        {preview ? m.editor.write : m.editor.preview}
      </Button>
    </div>
  );
}
