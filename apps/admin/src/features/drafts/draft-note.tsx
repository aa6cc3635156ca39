import type { DraftView } from "@souk/contracts";
import { Button, Card, TextArea, toast } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { useDraftChange } from "./use-draft-change.ts";

/** What staff say of it among themselves. */
export function DraftNote({ draft, writes }: { draft: DraftView; writes: boolean }) {
  const { m } = useI18n();
  const [note, setNote] = useState(draft.note);
  const { apply, error, isPending } = useDraftChange(draft.number, () =>
    toast({ title: m.drafts.saved, tone: "success" }),
  );
  return (
    <Card title={m.drafts.note}>
      <ActionError error={error} />
      {writes ? (
        <form
          className="flex flex-col items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            apply({ kind: "NOTE", note });
          }}
        >
          <TextArea
            label={m.drafts.note}
            hideLabel
            help={m.drafts.noteHelp}
            rows={3}
            maxLength={2000}
            value={note}
            onChange={setNote}
            className="w-full"
          />
          {note === draft.note ? null : (
            <Button type="submit" variant="secondary" pending={isPending}>
              {m.drafts.save}
            </Button>
          )}
        </form>
      ) : (
        <p dir="auto" className="wrap-anywhere whitespace-pre-line text-muted">
          {draft.note}
        </p>
      )}
    </Card>
  );
}
