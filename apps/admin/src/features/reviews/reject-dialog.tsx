import { TextArea } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useJudge } from "./use-judge.ts";

/** Refuses one or many, with the reason that their authors read. */
export function RejectDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { m } = useI18n();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const { reject } = useJudge(onClose);
  const isMissing = reason.trim() === "";
  return (
    <ActionDialog
      open
      danger
      onClose={onClose}
      title={m.reviews.rejectTitle}
      text={m.reviews.rejectText}
      submitLabel={m.reviews.reject}
      pending={reject.isPending}
      error={reject.error}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) reject.mutate({ ids: [...ids], reason });
      }}
    >
      <TextArea
        label={m.reviews.rejectReason}
        error={tried && isMissing ? m.reviews.rejectNeeded : undefined}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
