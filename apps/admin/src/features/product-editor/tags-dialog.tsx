import { Button, ComboBox, Dialog, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { useTags } from "./tags-field.tsx";

/** Renames, merges or removes a tag on every product that has it. */
export function TagsDialog({ onClose }: { onClose: () => void }) {
  const { m } = useI18n();
  const words = m.brands.tags;
  const [text, setText] = useState("");
  const [tag, setTag] = useState<string | null>(null);
  const tags = useTags(text);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={words.manage}
      closeLabel={m.common.close}
    >
      <p className="mb-4 text-body text-muted">{words.manageText}</p>
      <ComboBox
        label={words.choose}
        help={words.chooseHelp}
        options={tags.map((one) => ({ id: one.tag, label: one.tag, help: m.errors.products(one.count) }))}
        value={tag}
        onChange={setTag}
        inputValue={text}
        onInputChange={setText}
        empty={words.empty}
        placeholder={words.search}
      />
      {tag === null ? null : (
        <TagForm
          key={tag}
          tag={tag}
          onChanged={() => {
            setTag(null);
            setText("");
          }}
        />
      )}
    </Dialog>
  );
}

function TagForm({ tag, onChanged }: { tag: string; onChanged: () => void }) {
  const { m } = useI18n();
  const words = m.brands.tags;
  const [name, setName] = useState(tag);
  const [removing, setRemoving] = useState(false);
  const change = useChangeTag(onChanged);
  const to = name.trim();
  const merges = useTags(to).some((one) => one.tag === to && to !== tag);
  return (
    <form
      noValidate
      className="mt-4 flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (to !== "" && to !== tag) change.mutate({ tag, to });
      }}
    >
      <ActionError error={removing ? null : change.error} />
      <TextField
        label={words.newName}
        help={words.newNameHelp}
        value={name}
        onChange={setName}
        maxLength={60}
      />
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          disabled={to === "" || to === tag}
          pending={change.isPending}
          pendingLabel={m.common.working}
        >
          {merges ? words.merge(to) : words.rename}
        </Button>
        <Button variant="quiet" className="text-pomegranate" onClick={() => setRemoving(true)}>
          {words.remove}
        </Button>
      </div>
      {removing ? (
        <ActionDialog
          open
          onClose={() => setRemoving(false)}
          title={words.removeTitle(tag)}
          text={words.manageText}
          submitLabel={words.remove}
          danger
          pending={change.isPending}
          error={change.error}
          onSubmit={() => change.mutate({ tag, to: null })}
        />
      ) : null}
    </form>
  );
}

/** All products may have changed: whoever shows one asks anew. */
function useChangeTag(onChanged: () => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  return useMutation(
    trpc.tags.change.mutationOptions({
      onSuccess: ({ products }) => {
        toast({ title: m.brands.tags.changed(products), tone: "success" });
        void client.invalidateQueries({ queryKey: trpc.tags.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.products.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.audit.pathKey() });
        onChanged();
      },
    }),
  );
}
