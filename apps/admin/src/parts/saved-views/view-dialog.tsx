import type { SavedViewView, ViewScope } from "@souk/contracts";
import { Checkbox, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../action-dialog.tsx";

interface Props {
  scope: ViewScope;
  /** To be renamed or shared; null for a new one. */
  view: SavedViewView | null;
  /** What a new one keeps. */
  state: Record<string, string>;
  onClose: () => void;
  onSaved: (view: SavedViewView) => void;
}

/** A view's name and whether others see it. */
export function ViewDialog({ scope, view, state, onClose, onSaved }: Props) {
  const { m } = useI18n();
  const client = useQueryClient();
  const [name, setName] = useState(view?.name ?? "");
  const [shared, setShared] = useState(view?.shared ?? false);
  const save = useMutation(
    trpc.views.save.mutationOptions({
      onSuccess: async (saved) => {
        await client.invalidateQueries({ queryKey: trpc.views.list.queryKey() });
        toast({ title: m.views.saved, tone: "success" });
        onClose();
        onSaved(saved);
      },
    }),
  );
  return (
    <ActionDialog
      open
      title={view ? m.views.editTitle : m.views.saveTitle}
      text={view ? undefined : m.views.text}
      submitLabel={m.common.save}
      onClose={onClose}
      onSubmit={() =>
        save.mutate({ ...(view && { id: view.id }), scope, name, shared, state: view ? view.state : state })
      }
      pending={save.isPending}
      error={save.error}
      disabled={name.trim() === ""}
    >
      <TextField label={m.views.name} value={name} onChange={setName} maxLength={60} required />
      <Checkbox label={m.views.share} value={shared} onChange={setShared} />
    </ActionDialog>
  );
}
