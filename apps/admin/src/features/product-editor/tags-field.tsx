import { Button, ComboBox, Pill, Pills } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState, type KeyboardEvent } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useEditable } from "./editable.tsx";
import type { ProductForm } from "./product-form.ts";
import { TagsDialog } from "./tags-dialog.tsx";
import { splitTags } from "./to-product-input.ts";

/** Tags as pills; those that other products have are suggested, Enter adds a new one. */
export function TagsField() {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const { field, fieldState } = useController({ control, name: "tags" });
  const [text, setText] = useState("");
  const [managing, setManaging] = useState(false);
  const editable = useEditable();
  const tags = splitTags(field.value);
  const suggested = useTags(text).filter(({ tag }) => !tags.includes(tag));
  const add = (words: string) => {
    field.onChange(splitTags([...tags, words].join(",")).join(", "));
    setText("");
  };
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target } = event;
    const typed = target instanceof HTMLInputElement && !target.getAttribute("aria-activedescendant");
    if (!typed || text.trim() === "" || !["Enter", ","].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    add(text);
  };
  return (
    <div>
      {/* The combo box keeps Enter for its list; a word that no suggestion is chosen for is a new tag. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only listens in */}
      <div onKeyDownCapture={onKey}>
        <ComboBox
          label={m.editor.tags}
          help={m.brands.tags.help}
          options={suggested.map(({ tag, count }) => ({
            id: tag,
            label: tag,
            help: m.errors.products(count),
          }))}
          value={null}
          onChange={(tag) => {
            if (tag !== null) add(tag);
          }}
          inputValue={text}
          onInputChange={setText}
          onBlur={() => {
            if (text.trim() !== "") add(text);
            field.onBlur();
          }}
          inputRef={field.ref}
          name="tags"
          empty={m.brands.tags.none}
          error={messageOf(fieldState.error)}
          placeholder={m.brands.tags.add}
          allowsCustom
        />
      </div>
      {tags.length > 0 ? (
        <div className="mt-2">
          <Pills label={m.editor.tags}>
            {tags.map((tag) => (
              <Pill
                key={tag}
                removeLabel={m.editor.removeName(tag)}
                onRemove={() => field.onChange(tags.filter((one) => one !== tag).join(", "))}
              >
                {tag}
              </Pill>
            ))}
          </Pills>
        </div>
      ) : null}
      {editable ? (
        <Button size="sm" variant="quiet" className="-ms-3 mt-2" onClick={() => setManaging(true)}>
          {m.brands.tags.manage}
        </Button>
      ) : null}
      {managing ? <TagsDialog onClose={() => setManaging(false)} /> : null}
    </div>
  );
}

const none: { tag: string; count: number }[] = [];

/** Tags that begin so, the most used first. */
export function useTags(text: string) {
  const query = useDeferredValue(text.trim()).slice(0, 60);
  const { data } = useQuery(
    trpc.tags.list.queryOptions(
      { ...(query && { query }) },
      { placeholderData: keepPreviousData, staleTime: 60_000 },
    ),
  );
  return data ?? none;
}

/** Of a text that stands for a list the schema may name an item: its message is a level deeper. */
function messageOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("message" in error && typeof error.message === "string") return error.message;
  return Object.values(error).map(messageOf).find(Boolean);
}
