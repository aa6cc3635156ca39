import type { StaffReview } from "@souk/contracts";
import { Button, Checkbox } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { AnswerDialog } from "./answer-dialog.tsx";
import { RejectDialog } from "./reject-dialog.tsx";
import { ReviewRow } from "./review-row.tsx";
import { useJudge } from "./use-judge.ts";

/** A page of reviews: judged one by one, or those that were chosen at once. */
export function ReviewQueue({ items }: { items: readonly StaffReview[] }) {
  const { m } = useI18n();
  const writes = useCan("reviews.write");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [rejects, setRejects] = useState<readonly string[]>([]);
  const [answers, setAnswers] = useState<StaffReview | null>(null);
  const { publish } = useJudge(() => setChosen([]));
  const there = chosen.filter((id) => items.some((item) => item.id === id));
  const toggle = (id: string): void =>
    setChosen(there.includes(id) ? there.filter((other) => other !== id) : [...there, id]);
  return (
    <>
      {writes ? (
        <div className="flex min-h-11 flex-wrap items-center gap-3">
          <Checkbox
            label={m.reviews.selectAll}
            value={there.length === items.length}
            onChange={(all) => setChosen(all ? items.map(({ id }) => id) : [])}
          />
          {there.length > 0 ? (
            <>
              <Button pending={publish.isPending} onClick={() => publish.mutate({ ids: [...there] })}>
                {m.reviews.publishChosen(there.length)}
              </Button>
              <Button variant="danger" onClick={() => setRejects(there)}>
                {m.reviews.rejectChosen(there.length)}
              </Button>
            </>
          ) : null}
        </div>
      ) : null}
      <ul>
        {items.map((review) => (
          <ReviewRow
            key={review.id}
            review={review}
            writes={writes}
            chosen={there.includes(review.id)}
            onChoose={() => toggle(review.id)}
            onPublish={() => publish.mutate({ ids: [review.id] })}
            onReject={() => setRejects([review.id])}
            onAnswer={() => setAnswers(review)}
          />
        ))}
      </ul>
      {rejects.length > 0 ? <RejectDialog ids={rejects} onClose={() => setRejects([])} /> : null}
      {answers ? <AnswerDialog review={answers} onClose={() => setAnswers(null)} /> : null}
    </>
  );
}
