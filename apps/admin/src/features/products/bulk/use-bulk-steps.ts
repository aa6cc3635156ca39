import type { BulkCheck, BulkEditView } from "../../../lib/api-types.ts";
import type { CreateBulkEditInput } from "@souk/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";

export interface Preview {
  view: BulkEditView;
  /** Over all products that were looked at so far. */
  check: BulkCheck;
}

/** How many of all, while something is under way. */
export interface Progress {
  done: number;
  total: number;
}

const finished = ({ counts }: BulkEditView): number => counts.CHANGED + counts.SAME + counts.REFUSED;
const takenBack = ({ counts }: BulkEditView): number => counts.UNDONE + counts.CONFLICT;

type Step = (asked: { id: string }) => Promise<BulkEditView>;
type Tell = (progress: Progress) => void;

/** The steps of a bulk edit, each in batches: choose and look, run, undo. Errors are thrown to the mutation that asked. */
export function useBulkSteps() {
  const { locale } = useI18n();
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const create = useMutation(trpc.bulkEdits.create.mutationOptions());
  const run = useMutation(trpc.bulkEdits.run.mutationOptions());
  const undo = useMutation(trpc.bulkEdits.undo.mutationOptions());

  async function look(input: CreateBulkEditInput): Promise<Preview> {
    setProgress(null);
    const view = await create.mutateAsync(input);
    const ask = (after: string | null): Promise<BulkCheck> => {
      const asked = { id: view.id, locale, ...(after !== null && { after }) };
      return client.fetchQuery(trpc.bulkEdits.check.queryOptions(asked, { gcTime: 0 }));
    };
    return { view, check: await checkAll(ask, view.total, setProgress) };
  }

  /** Until it is done; then the tables show it. */
  async function finish(id: string, what: "run" | "undo"): Promise<BulkEditView> {
    setProgress(null);
    try {
      return await (what === "run"
        ? runAll(id, run.mutateAsync, setProgress)
        : undoAll(id, undo.mutateAsync, setProgress));
    } finally {
      await Promise.all([
        client.invalidateQueries({ queryKey: trpc.products.pathKey() }),
        client.invalidateQueries({ queryKey: trpc.bulkEdits.pathKey() }),
      ]);
    }
  }

  return { progress, look, finish };
}

async function checkAll(
  ask: (after: string | null) => Promise<BulkCheck>,
  total: number,
  tell: Tell,
): Promise<BulkCheck> {
  let check = await ask(null);
  while (check.next !== null) {
    tell({ done: check.checked, total });
    check = added(check, await ask(check.next));
  }
  return check;
}

async function runAll(id: string, step: Step, tell: Tell): Promise<BulkEditView> {
  let view = await step({ id });
  while (view.state === "RUNNING") {
    tell({ done: finished(view), total: view.total });
    view = await step({ id });
  }
  return view;
}

async function undoAll(id: string, step: Step, tell: Tell): Promise<BulkEditView> {
  let view = await step({ id });
  while (view.state === "UNDOING") {
    tell({ done: takenBack(view), total: takenBack(view) + view.counts.CHANGED });
    view = await step({ id });
  }
  return view;
}

const SAMPLES = 10;

function added(sum: BulkCheck, next: BulkCheck): BulkCheck {
  const samples = [...sum.samples, ...next.samples];
  return {
    checked: sum.checked + next.checked,
    changed: sum.changed + next.changed,
    same: sum.same + next.same,
    refused: sum.refused + next.refused,
    samples: [
      ...samples.filter(({ state }) => state === "REFUSED").slice(0, SAMPLES),
      ...samples.filter(({ state }) => state !== "REFUSED").slice(0, SAMPLES),
    ],
    next: next.next,
  };
}
