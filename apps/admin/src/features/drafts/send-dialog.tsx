import type { DraftView } from "@souk/contracts";
import { NumberField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { LinkDialog } from "../../parts/link-dialog.tsx";
import { useDraftChanged } from "./use-draft-change.ts";

interface Props {
  draft: DraftView;
  /** It goes to the customer by mail; else it is shown to be copied. */
  mail: boolean;
  onClose: () => void;
}

/** Makes the address at which the customer pays. */
export function SendDialog({ draft, mail, onClose }: Props) {
  const { m } = useI18n();
  const changed = useDraftChanged();
  const [days, setDays] = useState(7);
  const [url, setUrl] = useState<string | null>(null);
  const send = useMutation(
    trpc.drafts.send.mutationOptions({
      onSuccess: (sent) => {
        changed(sent.draft);
        if (!mail) return setUrl(sent.url);
        toast({ title: m.drafts.sent, tone: "success" });
        onClose();
      },
    }),
  );
  if (url !== null) return <LinkDialog url={url} onClose={onClose} />;
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={mail ? m.drafts.send : m.drafts.copy}
      text={mail ? m.drafts.sendText(draft.email ?? "") : m.drafts.copyText}
      submitLabel={mail ? m.drafts.send : m.drafts.copy}
      pending={send.isPending}
      error={send.error}
      onSubmit={() => send.mutate({ number: draft.number, mail, days })}
    >
      <NumberField
        label={m.drafts.days}
        min={1}
        max={60}
        value={days}
        onChange={(next) => setDays(next ?? 7)}
      />
    </ActionDialog>
  );
}
