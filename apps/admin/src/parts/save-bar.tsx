import { Button } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";
import { useShortcut } from "../lib/use-shortcut.ts";
import { ActionError } from "./action-error.tsx";

interface Props {
  dirty: boolean;
  pending: boolean;
  /** Why the last save was refused. */
  error: unknown;
  onSave: () => void;
  onDiscard: () => void;
}

/** From below, only while something isn't saved; a refusal is told here, where it is seen. Ctrl/Cmd+S saves too. */
export function SaveBar({ dirty, pending, error, onSave, onDiscard }: Props) {
  const { m } = useI18n();
  useShortcut("mod+s", onSave, dirty && !pending);
  if (!dirty) return null;
  return (
    <section
      aria-label={m.common.unsavedBar}
      className="bottom-bar no-print sticky bottom-0 z-20 -mx-1 mt-6 flex flex-wrap items-center justify-end gap-3 rounded-t-lg border border-b-0 border-hairline bg-surface px-4 py-3 shadow-float"
    >
      <ActionError error={error} className="w-full" />
      <p className="me-auto font-medium">{m.common.unsavedBar}</p>
      <Button variant="secondary" onClick={onDiscard} disabled={pending}>
        {m.common.discard}
      </Button>
      <Button onClick={onSave} pending={pending} pendingLabel={m.common.saving}>
        {m.common.save}
      </Button>
    </section>
  );
}
