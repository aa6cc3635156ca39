import type { StaffReview } from "@souk/contracts";
import { TextArea } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useJudge } from "./use-judge.ts";

/** The shop's word under a review. */
export function AnswerDialog({ review, onClose }: { review: StaffReview; onClose: () => void }) {
  const { m } = useI18n();
  const [text, setText] = useState(review.answer ?? "");
  const { answer } = useJudge(onClose);
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.reviews.answerOf}
      text={m.reviews.answerHelp}
      submitLabel={m.reviews.answer}
      pending={answer.isPending}
      error={answer.error}
      onSubmit={() => answer.mutate({ id: review.id, answer: text })}
    >
      <TextArea label={m.reviews.answerOf} maxLength={4000} value={text} onChange={setText} />
    </ActionDialog>
  );
}
